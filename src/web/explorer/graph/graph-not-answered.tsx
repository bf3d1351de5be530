import { useAddress } from '../address/use-address.ts';
import type { Asked } from '../client/use-query.ts';
import type { SurroundingsQuery } from '../generated/graph/graphql.ts';
import { View } from '../layout/view.tsx';
import { Empty } from '../states/empty.tsx';
import { Failure } from '../states/failure.tsx';
import { Gaps } from '../states/gaps.tsx';
import { Loading } from '../states/loading.tsx';
import { useWords } from '../words/define-words.ts';
import type { GraphState } from './graph-address.ts';
import { graphWords } from './graph-words.ts';

interface Props {
  readonly asked: Asked<SurroundingsQuery>;
  readonly state: GraphState;
  readonly center: string;
}

/** The graph while its answer is on its way, or why there is none. */
export function GraphNotAnswered({ asked, state, center }: Props) {
  const words = useWords(graphWords);
  const { here } = useAddress();
  if (asked.state === 'loading') return <Loading rows={10} onCancel={asked.cancel} />;
  if (asked.state === 'failed') {
    return (
      <View heading={words.heading}>
        <Failure failure={asked.failure} onRetry={asked.retry} />
      </View>
    );
  }
  const codes = asked.errors.map(({ code }) => code);
  if (codes.includes('NOT_FOUND')) {
    return (
      <View heading={words.heading}>
        <Empty wayOn={<a href={here({ center: null })}>{words.notFoundWayOn}</a>}>
          {words.notFound(center)}
        </Empty>
      </View>
    );
  }
  if (codes.includes('TOO_LARGE')) {
    return (
      <View heading={words.heading}>
        <Empty
          wayOn={
            state.depth > 1 && (
              <a href={here({ depth: state.depth === 2 ? null : state.depth - 1 })}>
                {words.fewerSteps}
              </a>
            )
          }
        >
          {words.tooLarge}
        </Empty>
      </View>
    );
  }
  return (
    <View heading={words.heading}>
      <Gaps errors={asked.errors} onRetry={asked.retry} />
    </View>
  );
}
