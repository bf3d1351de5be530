import {
  FundingSourcePageDocument,
  type FundingSourcePageQuery,
  PersonPageDocument,
  TopicPageDocument,
} from '../../generated/thing/graphql.ts';
import { useWords } from '../../words/define-words.ts';
import { useFormat } from '../../words/format.ts';
import type { GlanceFact } from '../glance.tsx';
import { ThingPage } from '../thing-page.tsx';
import { thingWords } from '../thing-words.ts';

/** The page of a person named in a public role. */
export function PersonPage({ id }: { readonly id: string }) {
  return (
    <ThingPage
      id={id}
      document={PersonPageDocument}
      relations={['memberships', 'contributions', 'attendances']}
      glance={() => []}
    />
  );
}

/** The page of a fund or program: when it runs, who is in charge, and what it pays for. */
export function FundingSourcePage({ id }: { readonly id: string }) {
  const words = useWords(thingWords);
  const format = useFormat();
  const glance = ({ node }: FundingSourcePageQuery): readonly GlanceFact[] =>
    node?.__typename === 'FundingSource'
      ? [{ label: words.runs, value: format.span(node.startDate, node.endDate) }]
      : [];
  return (
    <ThingPage
      id={id}
      document={FundingSourcePageDocument}
      relations={['managers', 'projects', 'grants', 'organizations', 'topics']}
      glance={glance}
    />
  );
}

/** The page of a topic: broader and narrower ones, and what is about it. */
export function TopicPage({ id }: { readonly id: string }) {
  return (
    <ThingPage
      id={id}
      document={TopicPageDocument}
      relations={['broader', 'narrower', 'projects', 'fundingSources', 'events', 'contributions']}
      glance={() => []}
    />
  );
}
