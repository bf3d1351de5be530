import { pathOf } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import { TypeMark } from '../parts/type-mark.tsx';
import { useWords } from '../words/define-words.ts';
import { useFactTime } from '../words/fact-time.ts';
import { useFormat } from '../words/format.ts';
import { typeWords } from '../words/type-words.ts';
import { edgeWords } from './edge-words.ts';
import type { Shown } from './filter.ts';
import { isBundleId } from './graph-address.ts';
import { graphWords } from './graph-words.ts';
import { neighborsOf } from './neighbors.ts';
import { RelationSources } from './panel/relation-sources.tsx';
import type { GraphThing } from './relations.ts';
import { tableWords } from './table-words.ts';

/** The same as the picture, as two tables: the things, and the relationships between them. */
export function GraphTable({ shown }: { readonly shown: Shown }) {
  const words = useWords(graphWords);
  const table = useWords(tableWords);
  const types = useWords(typeWords);
  const kinds = useWords(edgeWords);
  const format = useFormat();
  const timeOf = useFactTime();
  const neighbors = neighborsOf(shown);
  const relationCount = shown.relations.reduce((sum, { stands }) => sum + stands, 0);
  return (
    <div class="graph-tables">
      <table>
        <caption>
          <strong>{table.things}</strong>{' '}
          {words.things(shown.things.size, format.number(shown.things.size))}
        </caption>
        <thead>
          <tr>
            <th scope="col">{table.name}</th>
            <th scope="col">{table.type}</th>
            <th scope="col" class="number">
              {table.away}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...shown.things.values()].map((thing) => (
            <tr key={thing.id} data-thing={thing.id}>
              <th scope="row" class="table-name">
                <ThingName thing={thing} />
              </th>
              <td>{types[thing.type][thing.stands === 1 ? 0 : 1]}</td>
              <td class="number">{format.number(neighbors.get(thing.id)?.length ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>
          <strong>{table.relations}</strong>{' '}
          {words.relations(relationCount, format.number(relationCount))}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.from}</th>
            <th scope="col">{table.relation}</th>
            <th scope="col">{words.to}</th>
            <th scope="col">{words.status}</th>
            <th scope="col">{table.dates}</th>
            <th scope="col">{table.sources}</th>
          </tr>
        </thead>
        <tbody>
          {shown.relations.map((relation) => {
            const from = shown.things.get(relation.from);
            const to = shown.things.get(relation.to);
            if (from === undefined || to === undefined) return null;
            const label = kinds[relation.kind][0];
            return (
              <tr key={relation.key} data-relation={relation.key}>
                <th scope="row" class="table-name">
                  <ThingName thing={from} />
                </th>
                <td>
                  {label}
                  {relation.stands > 1 && ` (${format.number(relation.stands)})`}
                  {relation.detail !== null && <span class="muted"> {relation.detail}</span>}
                </td>
                <td>
                  <ThingName thing={to} />
                </td>
                <td>{relation.planned ? words.planned : words.actual}</td>
                <td>{timeOf(relation, relation.from, relation.to)}</td>
                <td>
                  <RelationSources
                    evidence={relation.evidence}
                    statement={`${from.name} ${label} ${to.name}`}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function ThingName({ thing }: { readonly thing: GraphThing }) {
  const types = useWords(typeWords);
  const format = useFormat();
  const { href } = useAddress();
  if (isBundleId(thing.id)) {
    return (
      <span class="thing-link">
        <TypeMark type={thing.type} />
        {`${format.number(thing.stands)} ${types[thing.type][1]}: ${thing.name}`}
      </span>
    );
  }
  return (
    <a class="thing-link" href={href(pathOf(thing.id))}>
      <TypeMark type={thing.type} />
      <span>{thing.name}</span>
    </a>
  );
}
