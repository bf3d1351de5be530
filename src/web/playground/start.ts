import { type Storage, StorageAPI } from '@graphiql/toolkit';
import { listExampleTabs, type StartTab } from './example-tabs.ts';
import type { SharedLink } from './shared-link.ts';

interface Start {
  defaultTabs: StartTab[];
  initialQuery?: string;
  initialVariables?: string;
}

/**
 * GraphiQL takes `defaultTabs` only where no tabs are stored, and shows the initial texts in the first of them.
 * With stored tabs it opens the initial texts in the tab that already holds them, or in a new one.
 */
export function chooseStart(link: SharedLink | undefined, storage: Storage): Start {
  const examples = listExampleTabs();
  if (link) {
    const tab = { query: link.query, variables: link.variables };
    return { defaultTabs: [tab, ...examples], ...showFirst(tab) };
  }
  const isReturning = new StorageAPI(storage).get('tabState') !== null;
  return { defaultTabs: examples, ...(isReturning ? {} : showFirst(examples[0])) };
}

function showFirst(tab: StartTab) {
  return { initialQuery: tab.query, initialVariables: tab.variables };
}
