import type { ComponentChildren } from 'preact';
import { announce } from '../layout/announce.ts';
import { TypeMark } from '../parts/type-mark.tsx';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { typeWords } from '../words/type-words.ts';
import type { Contents } from './contents.ts';
import { edgeWords } from './edge-words.ts';
import { type Choice, kindChoices, statusChoices, typeChoices } from './filter.ts';
import { graphWords } from './graph-words.ts';
import type { GraphActions } from './use-graph-actions.ts';

interface Props {
  readonly contents: Contents;
  readonly hidden: ReadonlySet<string>;
  readonly actions: GraphActions;
}

/** The legend, which is the filter: what there is, how much of it, and a switch for each. */
export function Legend({ contents, hidden, actions }: Props) {
  const words = useWords(graphWords);
  const types = useWords(typeWords);
  const kinds = useWords(edgeWords);
  const chip = (choice: Choice<string>, label: string, mark: ComponentChildren) => (
    <Chip
      key={choice.name}
      choice={choice}
      label={label}
      mark={mark}
      onToggle={() => {
        actions.toggle(choice.name);
        announce(choice.shown ? words.hidden(label) : words.unhidden(label));
      }}
    />
  );
  const edges = [...kindChoices(contents, hidden), ...statusChoices(contents, hidden)];
  const hiddenEdges = edges.filter(({ shown }) => !shown).length;
  return (
    <section class="legend" aria-label={words.legend}>
      <ul class="chips">
        {typeChoices(contents, hidden).map((choice) =>
          chip(
            choice,
            types[choice.name][choice.count === 1 ? 0 : 1],
            <TypeMark type={choice.name} />,
          ),
        )}
        <li class="more-filters-item">
          <details class="more-filters" open={hiddenEdges > 0}>
            <summary>{words.moreFilters}</summary>
            <div class="more-filters-lists">
              <h3>{words.status}</h3>
              <ul class="chips">
                {statusChoices(contents, hidden).map((choice) =>
                  chip(
                    choice,
                    choice.name === 'PLANNED' ? words.planned : words.actual,
                    <LineMark isPlanned={choice.name === 'PLANNED'} />,
                  ),
                )}
              </ul>
              <h3>{words.kinds}</h3>
              <ul class="chips">
                {kindChoices(contents, hidden).map((choice) =>
                  chip(choice, kinds[choice.name][0], null),
                )}
              </ul>
            </div>
          </details>
        </li>
      </ul>
      {hidden.size > 0 && (
        <button type="button" class="action" onClick={() => actions.showAll()}>
          {words.showAll}
        </button>
      )}
    </section>
  );
}

function Chip({
  choice,
  label,
  mark,
  onToggle,
}: {
  readonly choice: Choice<string>;
  readonly label: string;
  readonly mark: ComponentChildren;
  readonly onToggle: () => void;
}) {
  const format = useFormat();
  return (
    <li>
      <button type="button" class="chip" aria-pressed={choice.shown} onClick={onToggle}>
        {mark}
        <span class="chip-label">{label}</span>
        <span class="chip-count">{format.number(choice.count)}</span>
      </button>
    </li>
  );
}

/** How relationships of a status are drawn. */
export function LineMark({ isPlanned }: { readonly isPlanned: boolean }) {
  return (
    <svg class="line-mark" viewBox="0 0 24 8" width="24" height="8" aria-hidden="true">
      <path
        d="M0 4h24"
        stroke="currentColor"
        stroke-width="2"
        stroke-dasharray={isPlanned ? '6 3' : undefined}
      />
    </svg>
  );
}
