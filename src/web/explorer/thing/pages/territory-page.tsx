import { TerritoryPageDocument, type TerritoryPageQuery } from '../../generated/thing/graphql.ts';
import { useWords } from '../../words/define-words.ts';
import { useFormat } from '../../words/format.ts';
import type { GlanceFact } from '../glance.tsx';
import { linkedList } from '../linked-list.tsx';
import { ThingPage } from '../thing-page.tsx';
import { thingWords } from '../thing-words.ts';
import { useFigureText } from '../use-figure-text.ts';

type Territory = Extract<
  NonNullable<TerritoryPageQuery['node']>,
  { readonly __typename: 'Municipality' | 'District' | 'GovernmentRegion' | 'State' }
>;

/** The page of a territory: how many live there, who administers it, where it lies and what lies in it. */
export function TerritoryPage({ id }: { readonly id: string }) {
  const glance = useTerritoryGlance();
  return (
    <ThingPage
      id={id}
      document={TerritoryPageDocument}
      relations={[
        'partOf',
        'participatesIn',
        'administeredBy',
        'events',
        'predecessors',
        'successors',
        'parts',
      ]}
      glance={glance}
      places={({ node }) => (node === null || node.__typename === 'State' ? [] : [node])}
    />
  );
}

function useTerritoryGlance(): (answer: TerritoryPageQuery) => readonly GlanceFact[] {
  const words = useWords(thingWords);
  const format = useFormat();
  return ({ node }) => {
    if (node === null || !('population' in node)) return [];
    const { population, administration } = node;
    return [
      ...(node.__typename === 'Municipality' ? municipalityFacts(node) : []),
      {
        label: words.population,
        value: population === null ? null : <Population figure={population} />,
        evidence: population?.evidence ?? [],
      },
      {
        label: words.administration,
        value: administration === null ? null : linkedList([administration]),
      },
    ];
  };

  function municipalityFacts(
    node: Extract<Territory, { readonly __typename: 'Municipality' }>,
  ): readonly GlanceFact[] {
    const { municipalityKind, district, location } = node;
    return [
      { label: words.kindOf, value: words.municipalityKinds[municipalityKind] },
      {
        label: words.district,
        value: district === null ? words.districtFree : linkedList([district]),
      },
      {
        label: words.location,
        value:
          location === null
            ? null
            : `${format.number(location.latitude)}° N, ${format.number(location.longitude)}° E`,
      },
    ];
  }
}

/** The newest number of inhabitants, with its day and the census on which it rests. */
function Population({ figure }: { readonly figure: NonNullable<Territory['population']> }) {
  const format = useFormat();
  const textOf = useFigureText();
  const { observedOn, basis } = figure;
  return (
    <>
      {textOf(figure)}{' '}
      <span class="muted">
        {[observedOn === null ? null : format.date(observedOn), basis]
          .filter((part) => part !== null)
          .join(', ')}
      </span>
    </>
  );
}
