import type { AnswerError, RequestFailure } from '../client/request.ts';
import { View } from '../layout/view.tsx';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';
import { Failure } from './failure.tsx';
import { Gaps } from './gaps.tsx';

interface Props {
  /** Why there is no answer, or what is wrong with the one that came. */
  readonly why: RequestFailure | readonly AnswerError[];
  readonly onRetry: () => void;
}

/** A page of which nothing can be shown: with a heading and a title of its own, as every page has. */
export function PageFailure({ why, onRetry }: Props) {
  const words = useWords(coreWords);
  return (
    <View heading={words.failed}>
      {why instanceof Error ? (
        <Failure failure={why} onRetry={onRetry} />
      ) : (
        <Gaps errors={why} onRetry={onRetry} />
      )}
    </View>
  );
}
