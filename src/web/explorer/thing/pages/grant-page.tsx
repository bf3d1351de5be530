import { GrantPageDocument, type GrantPageQuery } from '../../generated/thing/graphql.ts';
import { useWords } from '../../words/define-words.ts';
import { useFormat } from '../../words/format.ts';
import type { GlanceFact } from '../glance.tsx';
import { ThingPage } from '../thing-page.tsx';
import { thingWords } from '../thing-words.ts';

/** The page of a grant: how much, from whom, to whom, what for, and of which other it passes money on. */
export function GrantPage({ id }: { readonly id: string }) {
  const glance = useGrantGlance();
  return (
    <ThingPage
      id={id}
      document={GrantPageDocument}
      relations={[
        'funders',
        'recipients',
        'purposes',
        'fundingSources',
        'parentGrants',
        'subGrants',
      ]}
      glance={glance}
    />
  );
}

function useGrantGlance(): (answer: GrantPageQuery) => readonly GlanceFact[] {
  const words = useWords(thingWords);
  const format = useFormat();
  return ({ node }) => {
    if (node?.__typename !== 'Grant') return [];
    const money = (label: string, amount: (typeof node)['ceiling']): GlanceFact => ({
      label,
      value: amount === null ? null : format.money(amount),
      evidence: node.evidence ?? [],
    });
    return [
      { label: words.runs, value: format.span(node.startDate, node.endDate) },
      {
        label: words.awardedOn,
        value: node.awardedOn === null ? null : format.date(node.awardedOn),
      },
      money(words.ceiling, node.ceiling),
      money(words.amountPlanned, node.amountPlanned),
      money(words.amountAwarded, node.amountAwarded),
      money(words.amountPaid, node.amountPaid),
      {
        label: words.cofinancingRate,
        value:
          node.cofinancingRate === null ? null : `${format.number(node.cofinancingRate)}\u00a0%`,
      },
    ];
  };
}
