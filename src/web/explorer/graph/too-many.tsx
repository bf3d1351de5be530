import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { type Contents, FIRST } from './contents.ts';
import type { GraphState } from './graph-address.ts';
import { graphWords } from './graph-words.ts';
import type { GraphActions } from './use-graph-actions.ts';

interface Props {
  readonly state: GraphState;
  readonly contents: Contents;
  readonly actions: GraphActions;
}

/** Says that more was reached than the picture shows at first, and what can be done about it. */
export function TooMany({ state, contents, actions }: Props) {
  const words = useWords(graphWords);
  const format = useFormat();
  if (contents.reached <= FIRST) return null;
  const found = contents.reachesFurther
    ? words.moreThan(format.number(contents.reached))
    : words.things(contents.reached, format.number(contents.reached));
  const { extent, depth } = state;
  return (
    <div class={extent === 'first' ? 'too-many too-many-cut' : 'too-many'}>
      <p>
        {extent === 'first'
          ? words.tooMany(found, FIRST)
          : words.allShown(format.number(contents.reached))}
      </p>
      <ul class="row">
        {extent !== 'first' && (
          <li>
            <a class="action" href={actions.extentHref('first')}>
              {words.firstOnly}
            </a>
          </li>
        )}
        {extent !== 'districts' && contents.hasDistricts && (
          <li>
            <a class="action" href={actions.extentHref('districts')}>
              {words.byDistrict}
            </a>
          </li>
        )}
        {extent !== 'all' && (
          <li>
            <a class="action" href={actions.extentHref('all', true)}>
              {words.allInTable}
            </a>
          </li>
        )}
        {depth > 1 && (
          <li>
            <a class="action" href={actions.depthHref(depth - 1)}>
              {words.fewerSteps}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}
