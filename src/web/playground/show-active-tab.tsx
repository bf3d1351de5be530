import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** With many tabs the active one may lie outside the tab bar: scrolls it into view. */
export function ShowActiveTab() {
  const index = useGraphiQL((state) => state.activeTabIndex);

  useEffect(() => {
    const tab = document.getElementById(`graphiql-session-tab-${index}`);
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [index]);

  return null;
}
