import { type MouseEvent, useState } from 'react';
import { Failure } from './failure.tsx';
import type { MunicipalityItemFragment } from './generated/graphql.ts';
import { graphql, readFragment } from './generated/index.ts';
import { useAnswer } from './graph/use-answer.ts';
import { addressOf, type Place } from './place.ts';

const Item = graphql(`
  fragment MunicipalityItem on Municipality {
    id
    name
    district {
      id
      name
    }
  }
`);

const FindMunicipalities = graphql(`
  query FindMunicipalities($asOf: Date!, $where: MunicipalityWhere, $after: String)
  @asOf(date: $asOf) {
    municipalities(where: $where, first: 20, after: $after) {
      totalCount
      nodes {
        ...MunicipalityItem
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

interface ListProperties {
  readonly place: Place;
  readonly go: (changes: Partial<Place>) => void;
}

/** The municipalities whose name holds what the reader looks for, page by page. */
export function MunicipalityList({ place, go }: ListProperties) {
  const { asOf, name } = place;
  const [before, setBefore] = useState<readonly MunicipalityItemFragment[]>([]);
  const [after, setAfter] = useState<string | null>(null);
  const where = name.trim() === '' ? null : { name: { contains: name.trim() } };
  const { data, failure, asking } = useAnswer(FindMunicipalities, { asOf, where, after });
  if (failure !== null) return <Failure failure={failure} />;
  if (data === null) return <p className="hint">Looking …</p>;
  const { totalCount, nodes, pageInfo } = data.municipalities;
  const page = nodes.map((node) => readFragment(Item, node));
  const shown = asking ? before : [...before, ...page];
  return (
    <nav aria-label="Municipalities" aria-busy={asking}>
      <p role="status">{totalCount === 1 ? '1 municipality' : `${totalCount} municipalities`}</p>
      <ul>
        {shown.map((municipality) => (
          <li key={municipality.id}>
            <Link municipality={municipality} place={place} go={go} />
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <button
          type="button"
          disabled={asking}
          onClick={() => {
            setBefore(shown);
            setAfter(pageInfo.endCursor);
          }}
        >
          More
        </button>
      )}
    </nav>
  );
}

function Link({
  municipality: { id, name, district },
  place,
  go,
}: ListProperties & { readonly municipality: MunicipalityItemFragment }) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go({ id });
  };
  return (
    <a
      href={addressOf({ ...place, id })}
      aria-current={place.id === id ? 'page' : undefined}
      onClick={follow}
      lang="de"
    >
      {name} <small>{district?.name}</small>
    </a>
  );
}
