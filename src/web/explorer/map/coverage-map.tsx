import { useMemo } from 'preact/hooks';
import { pathOf } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import { useQuery } from '../client/use-query.ts';
import {
  MapCoverageDocument,
  type MapCoverageQuery,
  ReachDocument,
} from '../generated/map/graphql.ts';
import { View } from '../layout/view.tsx';
import { Sourced } from '../parts/sourced.tsx';
import { TypeMark } from '../parts/type-mark.tsx';
import { Answered } from '../states/answered.tsx';
import { Empty } from '../states/empty.tsx';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { coverageClasses, coverageClassOf } from './classes.ts';
import { MapBoard } from './map-board.tsx';
import { mapWords } from './map-words.ts';
import { countsOf, keyOf, type Mapped, type TerritoryRow } from './mapped.ts';
import { Subjects } from './subjects.tsx';

type Project = NonNullable<MapCoverageQuery['project']>;
type Coverage = Project['coverage'];

/** How far a project reaches: whom sources name, whom its rule admits, and what is not known. */
export function CoverageMap({ project }: { readonly project: string }) {
  const words = useWords(mapWords);
  const { href } = useAddress();
  const asked = useQuery(MapCoverageDocument, { project });
  return (
    <Answered asked={asked} rows={14} isPage>
      {(data) =>
        data.project === null ? (
          <View heading={words.kicker}>
            <Empty wayOn={<a href={href('/map')}>{words.toPopulation}</a>}>
              {words.noProject(project)}
            </Empty>
          </View>
        ) : (
          <Reach project={data.project} />
        )
      }
    </Answered>
  );
}

function Reach({ project }: { readonly project: Project }) {
  const words = useWords(mapWords);
  const { href } = useAddress();
  const { coverage } = project;
  const content = useContent(coverage);
  return (
    <View
      wide
      heading={words.reachOf(project.name)}
      kicker={
        <>
          <TypeMark type="Project" />
          <span>{words.kicker}</span>
          <a href={href(pathOf(project.id))}>{words.toProject}</a>
        </>
      }
      lead={<Lead project={project} />}
      asked={[MapCoverageDocument, { project: project.id }]}
      table={[ReachDocument, { project: project.id }]}
      cut={{ around: project.id, depth: 1 }}
    >
      <Subjects />
      <MapBoard content={content} total={coverage.municipalities.totalCount} />
    </View>
  );
}

/** The numbers that must not be misread, and the rule. */
function Lead({ project: { coverage, status } }: { readonly project: Project }) {
  const words = useWords(mapWords);
  const format = useFormat();
  const limits = useLimits(coverage);
  const { total, rule } = coverage;
  const planned = total.namedAsPlanned.count;
  return (
    <>
      <p class="map-lead">
        <strong>{words.named(format.number(total.named.count))}</strong>
        {planned > 0 && ` (${words.plannedOf(format.number(planned))})`}
        {'; '}
        <Stated coverage={coverage} />
      </p>
      <p>
        {words.unnamed(format.number(total.notNamed.count))}
        {status === 'PLANNED' && ` ${words.planned}`}
      </p>
      {rule === null ? (
        <p class="muted">{words.noRule}</p>
      ) : (
        <Sourced evidence={rule.evidence} class="map-rule">
          <p class="muted">
            {words.rule} {words.ruleText(limits, rule.consortiumAllowed === true)}.
          </p>
        </Sourced>
      )}
    </>
  );
}

/** How many participants sources count, each leading to the passage that says so. */
function Stated({ coverage: { statedParticipants } }: { readonly coverage: Coverage }) {
  const words = useWords(mapWords);
  const format = useFormat();
  const { href } = useAddress();
  if (statedParticipants.length === 0) return <>{words.notStated}</>;
  const sorted = statedParticipants.toSorted((a, b) => Number(a.value) - Number(b.value));
  return (
    <>
      {words.stated}
      {sorted.map(({ id, value }, place) => (
        <span key={id}>
          {place > 0 && (place === sorted.length - 1 ? words.and : ', ')}
          <a href={href(pathOf(id))}>{format.number(value)}</a>
        </span>
      ))}
    </>
  );
}

function useLimits({ rule }: Coverage) {
  const format = useFormat();
  const written = (limit: number | null | undefined) =>
    limit === null || limit === undefined ? null : format.number(limit);
  return { from: written(rule?.populationAtLeast), below: written(rule?.populationBelow) };
}

function useContent(coverage: Coverage) {
  const words = useWords(mapWords);
  const limits = useLimits(coverage);
  const municipalities = useMemo(() => coverage.municipalities.nodes.map(mappedOf), [coverage]);
  const counts = countsOf(municipalities);
  const shown = coverageClasses.filter((name) => name === 'named' || (counts.get(name) ?? 0) > 0);
  const columns = [
    { key: 'all', label: words.columns.all },
    { key: 'named', label: words.columns.named, sign: 'named' },
    { key: 'eligible', label: words.columns.eligible, sign: 'eligible' },
    { key: 'jointly', label: words.columns.jointly, sign: 'jointly' },
    { key: 'excluded', label: words.columns.excluded, sign: 'excluded' },
    { key: 'unknown', label: words.columns.unknown, sign: 'unknown' },
  ] as const;
  const rows = coverage.byDistrict.flatMap(rowOf);
  return {
    municipalities,
    legend: shown.map((name) => ({
      class: name,
      label: words.classes[name](limits),
      count: counts.get(name) ?? 0,
    })),
    columns: columns.filter(
      ({ key }) => key === 'named' || rows.some(({ numbers }) => numbers[key] !== 0),
    ),
    rows,
  };
}

function mappedOf(covered: Coverage['municipalities']['nodes'][number]): Mapped {
  const { municipality, population } = covered;
  return {
    id: municipality.id,
    key: keyOf(municipality.id),
    name: municipality.name,
    territory: municipality.district?.id ?? municipality.id,
    class: coverageClassOf(covered),
    population: population?.value ?? null,
  };
}

function rowOf(group: Coverage['byDistrict'][number]): TerritoryRow[] {
  const { territory, naming, all, named, eligible, onlyInConsortium, notEligible, unknown } = group;
  if (territory === null) return [];
  return [
    {
      node: territory,
      naming,
      numbers: {
        all: all.count,
        named: named.count,
        eligible: eligible.count,
        jointly: onlyInConsortium.count,
        excluded: notEligible.count,
        unknown: unknown.count,
      },
    },
  ];
}
