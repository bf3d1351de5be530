import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';
import { UNNOTICED_MILLISECONDS, useAfter } from './use-after.ts';

const LONG_MILLISECONDS = 8_000;

/**
 * What stands in place of an answer that is on its way: nothing for a moment, then bars of a fixed
 * height, and after a while a way to stop.
 */
export function Loading({
  rows = 6,
  onCancel,
}: {
  readonly rows?: number;
  readonly onCancel?: (() => void) | undefined;
}) {
  const words = useWords(coreWords);
  const noticed = useAfter(UNNOTICED_MILLISECONDS);
  const long = useAfter(LONG_MILLISECONDS);
  return (
    <div class="loading" aria-busy="true" data-rows={rows}>
      {noticed && (
        <>
          <p class="visually-hidden" role="status">
            {words.loading}
          </p>
          {Array.from({ length: rows }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the bars are all the same
            <div key={row} class="skeleton" />
          ))}
        </>
      )}
      {long && onCancel !== undefined && (
        <button type="button" class="action" onClick={onCancel}>
          {words.cancel}
        </button>
      )}
    </div>
  );
}
