import type { ComponentChildren } from 'preact';
import type { RequestFailure } from '../client/request.ts';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';

/** What failed, how to find it in the server's log, and another try. */
export function Failure({
  failure,
  onRetry,
  children,
}: {
  readonly failure: RequestFailure;
  readonly onRetry: () => void;
  /** What has failed, where the place does not say it. */
  readonly children?: ComponentChildren;
}) {
  const words = useWords(coreWords);
  const reason = {
    offline: words.unreachable,
    server: words.serverFailed,
    aborted: words.aborted,
  }[failure.kind];
  return (
    <div class="notice notice-error" role="alert">
      <p>
        <strong>{children ?? `${words.failed}.`}</strong> {reason}
      </p>
      {failure.requestId !== null && <p class="muted">{words.requestId(failure.requestId)}</p>}
      <p>
        <button type="button" class="action" onClick={onRetry}>
          {words.retry}
        </button>
      </p>
    </div>
  );
}
