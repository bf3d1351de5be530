import type { AnswerError } from '../client/request.ts';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';

/** Which parts of an answer are missing, beside those that are there; why, the server says in English. */
export function Gaps({
  errors,
  onRetry,
}: {
  readonly errors: readonly AnswerError[];
  readonly onRetry: () => void;
}) {
  const words = useWords(coreWords);
  return (
    <div class="notice notice-error" role="alert">
      <p>
        <strong>{words.gaps}.</strong>
      </p>
      <ul>
        {errors.map(({ message, code, path }) => (
          <li key={path.join('.') + message}>
            {code === 'GRAPH_UNAVAILABLE' ? words.unavailable : <span lang="en">{message}</span>}
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="action" onClick={onRetry}>
          {words.retry}
        </button>
      </p>
    </div>
  );
}
