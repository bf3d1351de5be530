import {
  ContributionPageDocument,
  type ContributionPageQuery,
  EventPageDocument,
  type EventPageQuery,
} from '../../generated/thing/graphql.ts';
import { useWords } from '../../words/define-words.ts';
import { useFormat } from '../../words/format.ts';
import type { GlanceFact } from '../glance.tsx';
import { ThingPage } from '../thing-page.tsx';
import { thingWords } from '../thing-words.ts';

/** The page of an event: when and where it was, who spoke on what, and who was there. */
export function EventPage({ id }: { readonly id: string }) {
  const words = useWords(thingWords);
  const format = useFormat();
  const glance = ({ node }: EventPageQuery): readonly GlanceFact[] =>
    node?.__typename === 'Event'
      ? [{ label: words.date, value: format.moment(node.startDate, node.endDate) }]
      : [];
  return (
    <ThingPage
      id={id}
      document={EventPageDocument}
      relations={['contributions', 'places', 'hosts', 'attendees', 'topics']}
      glance={glance}
      places={({ node }) =>
        node?.__typename === 'Event' ? (node.places?.edges ?? []).map((edge) => edge.node) : []
      }
    />
  );
}

/** The page of a contribution: what kind it is, who gave it, where, and about what. */
export function ContributionPage({ id }: { readonly id: string }) {
  const words = useWords(thingWords);
  const glance = ({ node }: ContributionPageQuery): readonly GlanceFact[] =>
    node?.__typename === 'Contribution'
      ? [{ label: words.kindOf, value: words.contributionKinds[node.contributionKind] }]
      : [];
  return (
    <ThingPage
      id={id}
      document={ContributionPageDocument}
      relations={['speakers', 'events', 'projects', 'topics']}
      glance={glance}
    />
  );
}
