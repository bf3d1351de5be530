import type { ComponentType } from 'preact';
import { lazy } from 'preact-iso';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';

/** A view whose program is loaded when it is opened first; where that fails, a page that says so. */
export function lazyView(load: () => Promise<ComponentType>) {
  return lazy(() => load().catch(() => ViewNotLoaded));
}

function ViewNotLoaded() {
  const words = useWords(coreWords);
  return (
    <>
      <h1 tabIndex={-1}>{words.failed}</h1>
      <NotLoaded />
    </>
  );
}

/** Says that the program of a view or a part of it could not be loaded, and tries again. */
export function NotLoaded() {
  const words = useWords(coreWords);
  return (
    <div class="notice notice-error" role="alert">
      <p>{words.viewFailed}</p>
      <p>
        <button type="button" class="action" onClick={() => location.reload()}>
          {words.retry}
        </button>
      </p>
    </div>
  );
}
