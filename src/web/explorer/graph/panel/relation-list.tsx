import { PlannedMark } from '../../parts/planned-mark.tsx';
import { TypeMark } from '../../parts/type-mark.tsx';
import { useWords } from '../../words/define-words.ts';
import { useFactTime } from '../../words/fact-time.ts';
import { useFormat } from '../../words/format.ts';
import { edgeWords } from '../edge-words.ts';
import type { Shown } from '../filter.ts';
import { graphWords } from '../graph-words.ts';
import type { GraphThing } from '../relations.ts';
import { RelationSources } from './relation-sources.tsx';

interface Props {
  readonly thing: GraphThing;
  readonly shown: Shown;
  readonly onSelect: (id: string) => void;
}

/** The relationships of a thing that are in the picture, each with its dates, status and passages. */
export function RelationList({ thing, shown, onSelect }: Props) {
  const words = useWords(graphWords);
  const kinds = useWords(edgeWords);
  const format = useFormat();
  const timeOf = useFactTime();
  const here = shown.relations.filter(({ from, to }) => from === thing.id || to === thing.id);
  if (here.length === 0) return null;
  return (
    <details class="relation-list">
      <summary>
        {words.relationsHere} <span class="muted">{format.number(here.length)}</span>
      </summary>
      <ul>
        {here.map((relation) => {
          const outward = relation.from === thing.id;
          const other = shown.things.get(outward ? relation.to : relation.from);
          if (other === undefined) return null;
          const label = kinds[relation.kind][outward ? 0 : 1];
          const terms = [relation.detail, timeOf(relation, relation.from, relation.to)];
          return (
            <li key={relation.key}>
              <p class="relation-words">
                <span class="muted">{label}</span>{' '}
                <button type="button" class="link-button" onClick={() => onSelect(other.id)}>
                  <TypeMark type={other.type} /> {other.name}
                </button>{' '}
                <PlannedMark status={relation.planned ? 'PLANNED' : 'ACTUAL'} />
              </p>
              <p class="muted">
                {terms.filter((text) => text !== null && text !== '').join(' · ')}
              </p>
              <RelationSources
                evidence={relation.evidence}
                statement={`${thing.name} ${label} ${other.name}`}
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
