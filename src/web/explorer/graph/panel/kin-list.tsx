import { useState } from 'preact/hooks';
import { useWords } from '../../words/define-words.ts';
import { useFormat } from '../../words/format.ts';
import { type Contents, FIRST } from '../contents.ts';
import { edgeWords } from '../edge-words.ts';
import { type Expansion, type GraphState, isSameWay } from '../graph-address.ts';
import { graphWords } from '../graph-words.ts';
import type { Kin } from '../relations.ts';
import type { GraphActions } from '../use-graph-actions.ts';

interface Props {
  readonly kin: readonly Kin[];
  readonly contents: Contents;
  readonly expansions: GraphState['expansions'];
  readonly actions: GraphActions;
}

/** Where the list of kinds gets the focus when a thing is to be expanded. */
export const KIN_ID = 'graph-kinds';

/** The kinds of relationship at a thing with their numbers, each to be expanded. */
export function KinList({ kin, contents, expansions, actions }: Props) {
  return (
    <ul class="kin-list" id={KIN_ID} tabIndex={-1}>
      {kin.map((kind) => (
        <KinRow
          key={`${kind.kind} ${kind.outward}`}
          kin={kind}
          contents={contents}
          expansion={expansions.find((known) => isSameWay(known, kind)) ?? null}
          actions={actions}
        />
      ))}
    </ul>
  );
}

function KinRow({
  kin,
  contents,
  expansion,
  actions,
}: {
  readonly kin: Kin;
  readonly contents: Contents;
  readonly expansion: Expansion | null;
  readonly actions: GraphActions;
}) {
  const words = useWords(graphWords);
  const kinds = useWords(edgeWords);
  const format = useFormat();
  const [isChoosing, setChoosing] = useState(false);
  const label = kinds[kin.kind][kin.outward ? 0 : 1];
  const total = kin.others.length;
  const here = kin.others.filter(({ id }) => contents.things.has(id)).length;
  const { id, kind, outward } = kin;
  const to = (extent: Expansion['extent']): Expansion => ({ id, kind, outward, extent });
  const districts = new Set(kin.others.flatMap(({ district }) => district?.id ?? []));
  const state =
    here === total ? words.allHere : words.someHere(format.number(here), format.number(total));
  return (
    <li class="kin">
      <span class="kin-label">
        {label} <strong class="kin-count">{format.number(total)}</strong>
      </span>
      <span class="kin-state">{state}</span>
      {expansion !== null ? (
        <button type="button" class="action" onClick={() => actions.collapse(kin)}>
          {words.collapse}
          <span class="visually-hidden">: {label}</span>
        </button>
      ) : here < total ? (
        <button
          type="button"
          class="action"
          aria-expanded={total > FIRST ? isChoosing : undefined}
          onClick={() => (total > FIRST ? setChoosing(!isChoosing) : actions.expand(to('first')))}
        >
          {words.expand}
          <span class="visually-hidden">
            : {label}, {format.number(total)}
          </span>
        </button>
      ) : null}
      {isChoosing && expansion === null && (
        <div class="kin-choice">
          <p>{words.howMany(format.number(total))}</p>
          <div class="row">
            <button type="button" class="action" onClick={() => actions.expand(to('first'))}>
              {words.firstFifty}
            </button>
            {districts.size > 0 && (
              <button type="button" class="action" onClick={() => actions.expand(to('districts'))}>
                {words.byDistrict}
              </button>
            )}
            <a class="action" href={actions.tableOf(to('all'))}>
              {words.allInTable}
            </a>
          </div>
        </div>
      )}
    </li>
  );
}
