import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * GraphiQL shows its run button before it has loaded the editors, and until then a click on it does nothing: here it is
 * remembered, and the query runs as soon as all editors are there.
 */
export function RunWhenReady() {
  const { run } = useGraphiQLActions();
  const isAsked = useRef(false);
  const isReady = useGraphiQL((state) =>
    Boolean(
      state.queryEditor && state.variableEditor && state.headerEditor && state.responseEditor,
    ),
  );

  // Before the button is painted, so that there is no click that nobody hears.
  useLayoutEffect(() => {
    if (isReady) return;
    const remember = (event: MouseEvent) => {
      if (!(event.target instanceof Element)) return;
      if (!event.target.closest('.graphiql-execute-button')) return;
      event.stopPropagation();
      isAsked.current = true;
    };
    document.addEventListener('click', remember, { capture: true });
    return () => document.removeEventListener('click', remember, { capture: true });
  }, [isReady]);

  useEffect(() => {
    if (!isReady || !isAsked.current) return;
    isAsked.current = false;
    run();
  }, [isReady, run]);

  return null;
}
