import { PlannedMark } from '../parts/planned-mark.tsx';
import { Sourced } from '../parts/sourced.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { useWords } from '../words/define-words.ts';
import { useFactTime } from '../words/fact-time.ts';
import { useFormat } from '../words/format.ts';
import type { OtherEnd, RelationEdge } from './thing-answer.ts';
import { thingWords } from './thing-words.ts';

interface Props {
  /** The id of the thing whose page it is. */
  readonly id: string;
  readonly edge: RelationEdge;
}

/** One relationship: its other end, what it is there, from when to when, and who says so. */
export function RelationRow({ id, edge }: Props) {
  const words = useWords(thingWords);
  const timeOf = useFactTime();
  const { node, detail, participation, jointlyWith = [], status, evidence } = edge;
  const time = timeOf(edge, id, node.id);
  const said = [
    detail ?? '',
    participation === undefined ? '' : words.roles[participation],
    time,
  ].filter((part) => part !== '');
  return (
    <Sourced evidence={evidence}>
      <p class="relation-end">
        <ThingLink node={node} withType /> <PlannedMark status={status} />
      </p>
      <p class="relation-terms">
        {said.length > 0 && <span>{said.join(' · ')}</span>}
        {jointlyWith.length > 0 && (
          <span>
            {words.jointly}{' '}
            {jointlyWith.map((other) => (
              <ThingLink key={other.id} node={other} />
            ))}
          </span>
        )}
        <MoreOf node={node} time={time} />
      </p>
    </Sourced>
  );
}

/** What tells the other end apart from others of its type. */
function MoreOf({ node, time }: { readonly node: OtherEnd; readonly time: string }) {
  const words = useWords(thingWords);
  const format = useFormat();
  const { population, ceiling, amountAwarded, startDate, speakers } = node;
  const day = startDate ? format.date(startDate) : '';
  return (
    <>
      {population && <span>{words.inhabitants(format.number(population.value))}</span>}
      {amountAwarded && <span>{format.money(amountAwarded)}</span>}
      {!amountAwarded && ceiling && <span>{words.atMost(format.money(ceiling))}</span>}
      {!time.includes(day) && <span>{day}</span>}
      {speakers?.edges.map(({ capacity, node: speaker }) => (
        <span key={speaker.id}>
          <ThingLink node={speaker} />
          {capacity !== null && `, ${capacity}`}
        </span>
      ))}
    </>
  );
}
