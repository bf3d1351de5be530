import { useAddress } from '../address/use-address.ts';
import type { Asked } from '../client/use-query.ts';
import { announce } from '../layout/announce.ts';
import { Failure } from '../states/failure.tsx';
import { Gaps } from '../states/gaps.tsx';
import { TooLarge } from '../states/too-large.tsx';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { MOST_ENTRIES } from './entries.ts';

interface Props {
  readonly shown: number;
  readonly total: number;
  /** The address of this view with more in it; null when everything is shown. */
  readonly more: string | null;
  /** The page that is on its way; null when none is. */
  readonly next: Asked<unknown> | null;
}

/** How much of a list is shown, and a link to the same view with more of it. */
export function LoadMore({ shown, total, more, next }: Props) {
  const words = useWords(coreWords);
  const format = useFormat();
  const { go } = useAddress();
  if (next?.state === 'failed') return <Failure failure={next.failure} onRetry={next.retry} />;
  if (next?.state === 'answered' && next.errors.length > 0) {
    return <Gaps errors={next.errors} onRetry={next.retry} />;
  }
  if (more !== null && shown >= MOST_ENTRIES) {
    return (
      <TooLarge found={format.number(total)} limit={format.number(MOST_ENTRIES)}>
        {words.narrowDown}
      </TooLarge>
    );
  }
  const count = words.of(format.number(shown), format.number(total));
  return (
    <p class="load-more" aria-busy={next !== null}>
      <span class="muted">{count}</span>
      {more !== null && (
        <a
          class="action"
          href={more}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
            // More of the same is no step that Back should undo.
            event.preventDefault();
            event.stopPropagation();
            announce(words.loading);
            go(more, true);
          }}
        >
          {words.loadMore}
        </a>
      )}
    </p>
  );
}
