import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';

/** GraphiQL's styles follow a change of the system theme at once, its editors only after this. */
export function FollowSystemTheme() {
  const { setTheme } = useGraphiQLActions();
  const followsSystem = useGraphiQL((state) => state.theme === null);

  useEffect(() => {
    if (!followsSystem) return;
    const query = window.matchMedia('(prefers-color-scheme: dark)');
    const refresh = () => setTheme(null);
    query.addEventListener('change', refresh);
    return () => query.removeEventListener('change', refresh);
  }, [followsSystem, setTheme]);

  return null;
}
