import { useWords } from '../words/define-words.ts';
import { DEPTHS, type GraphState } from './graph-address.ts';
import { graphWords } from './graph-words.ts';
import type { GraphActions } from './use-graph-actions.ts';

interface Props {
  readonly state: GraphState;
  readonly actions: GraphActions;
}

/** How far the graph goes out, and in which form it is shown: links, since each is an address. */
export function Toolbar({ state, actions }: Props) {
  const words = useWords(graphWords);
  return (
    <div class="graph-toolbar">
      <nav class="segments" aria-label={words.form}>
        {[false, true].map((asTable) => (
          <a
            key={String(asTable)}
            href={actions.formHref(asTable)}
            aria-current={state.asTable === asTable ? 'true' : undefined}
          >
            {asTable ? words.asTable : words.asPicture}
          </a>
        ))}
      </nav>
      <nav class="segments" aria-label={words.depth}>
        {DEPTHS.map((depth) => (
          <a
            key={depth}
            href={actions.depthHref(depth)}
            aria-current={state.depth === depth ? 'true' : undefined}
          >
            {words.steps(depth)}
          </a>
        ))}
      </nav>
    </div>
  );
}
