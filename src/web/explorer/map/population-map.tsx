import { useMemo } from 'preact/hooks';
import { useQuery } from '../client/use-query.ts';
import {
  InhabitantsDocument,
  MapPopulationDocument,
  type MapPopulationQuery,
} from '../generated/map/graphql.ts';
import { View } from '../layout/view.tsx';
import { TypeMark } from '../parts/type-mark.tsx';
import { Answered } from '../states/answered.tsx';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { populationClasses, populationClassOf } from './classes.ts';
import { MapBoard } from './map-board.tsx';
import { mapWords } from './map-words.ts';
import { countsOf, keyOf, type Mapped, type TerritoryRow } from './mapped.ts';
import { Subjects } from './subjects.tsx';

type Municipalities = MapPopulationQuery['municipalities'];
type Municipality = Municipalities['nodes'][number];

const sizes = [
  'population5',
  'population4',
  'population3',
  'population2',
  'population1',
  'unknown',
  'unincorporated',
] as const;

/** How many people live where, by the newest figures of the day. */
export function PopulationMap() {
  const words = useWords(mapWords);
  const asked = useQuery(MapPopulationDocument, {});
  return (
    <Answered asked={asked} rows={14} isPage>
      {({ municipalities }) => (
        <View
          wide
          heading={words.populationHeading}
          kicker={
            <>
              <TypeMark type="Municipality" />
              <span>{words.kicker}</span>
            </>
          }
          lead={<Lead municipalities={municipalities} />}
          asked={[MapPopulationDocument, {}]}
          table={[InhabitantsDocument, {}]}
          cut={{ types: ['Municipality', 'District'] }}
        >
          <Subjects />
          <Board municipalities={municipalities} />
        </View>
      )}
    </Answered>
  );
}

/** All inhabitants together, and of which days the figures are. */
function Lead({ municipalities }: { readonly municipalities: Municipalities }) {
  const words = useWords(mapWords);
  const format = useFormat();
  const sum = municipalities.total[0]?.figures[0]?.sum;
  const proper = municipalities.nodes.filter(({ kind }) => kind !== 'UNINCORPORATED_AREA');
  const days = new Set(
    proper.flatMap(({ population }) =>
      population?.observedOn === null || population === null
        ? []
        : [
            `${format.date(population.observedOn)}${population.basis === null ? '' : ` (${population.basis})`}`,
          ],
    ),
  );
  if (sum === undefined || days.size === 0) return <p class="map-lead">{words.noFigures}</p>;
  return (
    <>
      <p class="map-lead">
        <strong>{words.populationLead(format.number(sum), format.number(proper.length))}</strong>
      </p>
      <p class="muted">{words.figuresOf([...days].join(words.and))}</p>
    </>
  );
}

function Board({ municipalities }: { readonly municipalities: Municipalities }) {
  const words = useWords(mapWords);
  const { nodes, totalCount } = municipalities;
  const mapped = useMemo(() => nodes.map(mappedOf), [nodes]);
  const counts = countsOf(mapped);
  return (
    <MapBoard
      content={{
        municipalities: mapped,
        legend: sizes
          .filter((name) => name in populationClasses || (counts.get(name) ?? 0) > 0)
          .map((name) => ({
            class: name,
            label: words.sizes[name],
            count: counts.get(name) ?? 0,
          })),
        columns: [
          { key: 'all', label: words.columns.all },
          { key: 'population', label: words.columns.population },
        ],
        rows: rowsOf(municipalities),
      }}
      total={totalCount}
    />
  );
}

function mappedOf({ id, name, kind, district, population }: Municipality): Mapped {
  return {
    id,
    key: keyOf(id),
    name,
    territory: district?.id ?? id,
    class: populationClassOf(kind, population?.value ?? null),
    population: population?.value ?? null,
  };
}

/** A row for each district, and one for each city that belongs to none, by name. */
function rowsOf({ nodes, byDistrict }: Municipalities): readonly TerritoryRow[] {
  const rows = new Map<string, TerritoryRow>();
  const sums = new Map(
    byDistrict.map(({ keys, figures }) => [keys[0]?.value ?? null, figures[0]?.sum ?? null]),
  );
  for (const { id, name, kind, district, population } of nodes) {
    const { id: territory, name: title } = district ?? { id, name };
    const all = Number(rows.get(territory)?.numbers.all ?? 0);
    rows.set(territory, {
      node: {
        __typename: district === null ? 'Municipality' : 'District',
        id: territory,
        name: title,
      },
      naming: null,
      numbers: {
        all: kind === 'UNINCORPORATED_AREA' ? all : all + 1,
        population: district === null ? (population?.value ?? null) : (sums.get(territory) ?? null),
      },
    });
  }
  return [...rows.values()].toSorted((a, b) => a.node.name.localeCompare(b.node.name, 'de'));
}
