import type { BrowseQuery } from '../generated/browse/graphql.ts';
import { ThingLink } from '../parts/thing-link.tsx';
import { happens } from '../parts/thing-types.ts';
import { searchViewWords } from '../search/search-view-words.ts';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { typeWords } from '../words/type-words.ts';
import type { ListedType, rootFields } from './root-fields.ts';

/** What is listed, of whatever type. */
export type Entry = NonNullable<BrowseQuery[(typeof rootFields)[ListedType]]>['nodes'][number];

/** The entries of a list with what tells those of its type apart. */
export function EntryTable({
  type,
  nodes,
}: {
  readonly type: ListedType;
  readonly nodes: readonly Entry[];
}) {
  const words = useWords(searchViewWords);
  const types = useWords(typeWords);
  const columns = columnsOf(type, words);
  return (
    <table class="entries">
      <caption class="visually-hidden">{types[type][1]}</caption>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          {columns.map(({ name, number }) => (
            <th key={name} scope="col" class={number === true ? 'number' : undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {nodes.map((node) => (
          <tr key={node.id}>
            <th scope="row">
              <ThingLink node={'title' in node ? { ...node, name: node.title } : node} />
            </th>
            {columns.map(({ name, number, Cell }) => (
              <td key={name} class={number === true ? 'number' : undefined}>
                <Cell node={node} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Column {
  readonly name: string;
  readonly number?: boolean;
  readonly Cell: (props: { readonly node: Entry }) => preact.JSX.Element | null;
}

type SearchViewWords = (typeof searchViewWords)['de'];

function columnsOf(type: ListedType, words: SearchViewWords): readonly Column[] {
  const dates: Column = { name: words.dates, Cell: DatesCell };
  const population: Column = { name: words.population, number: true, Cell: PopulationCell };
  const counted: Column = { name: words.countedOn, Cell: CountedCell };
  const columns: { readonly [Type in ListedType]?: readonly Column[] } = {
    Municipality: [{ name: words.district, Cell: DistrictCell }, population, counted],
    District: [population, counted],
    Centre: [
      { name: words.host, Cell: HostCell },
      { name: words.territory, Cell: TerritoryCell },
    ],
    Project: [dates],
    Grant: [dates],
    FundingSource: [dates],
    Event: [dates],
    Source: [
      { name: words.publisher, Cell: PublisherCell },
      { name: words.published, Cell: PublishedCell },
    ],
  };
  return columns[type] ?? [];
}

function DatesCell({ node }: { readonly node: Entry }) {
  const format = useFormat();
  if (!('startDate' in node)) return null;
  const said = happens(node.id) ? format.moment : format.span;
  return <>{said(node.startDate, node.endDate)}</>;
}

function PopulationCell({ node }: { readonly node: Entry }) {
  const format = useFormat();
  return <>{'population' in node && node.population ? format.number(node.population.value) : ''}</>;
}

function DistrictCell({ node }: { readonly node: Entry }) {
  const words = useWords(searchViewWords);
  if (!('district' in node)) return null;
  return node.district === null ? (
    <span>{words.independent}</span>
  ) : (
    <ThingLink node={node.district} />
  );
}

function HostCell({ node }: { readonly node: Entry }) {
  return 'host' in node && node.host !== null ? <ThingLink node={node.host} /> : null;
}

function TerritoryCell({ node }: { readonly node: Entry }) {
  if (!('host' in node) || node.host === null || !('territory' in node.host)) return null;
  return node.host.territory === null ? null : <ThingLink node={node.host.territory} />;
}

function CountedCell({ node }: { readonly node: Entry }) {
  const format = useFormat();
  const day = 'population' in node ? node.population?.observedOn : null;
  return <>{day ? format.date(day) : ''}</>;
}

function PublisherCell({ node }: { readonly node: Entry }) {
  return <>{'publisher' in node ? node.publisher : ''}</>;
}

function PublishedCell({ node }: { readonly node: Entry }) {
  const format = useFormat();
  return (
    <>{'publishedOn' in node && node.publishedOn !== null ? format.date(node.publishedOn) : ''}</>
  );
}
