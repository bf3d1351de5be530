import { createLocalStorage, type Storage } from '@graphiql/toolkit';

/**
 * Tabs and history in localStorage, under a name of their own: many GraphQL servers
 * run on the same localhost port, and GraphiQL's default name would mix their tabs with ours.
 * Where the browser forbids storage, everything is kept in memory until the page is closed.
 */
export function openStorage(): Storage {
  try {
    const storage = createLocalStorage({ namespace: 'integration-graph' });
    storage.getItem('');
    return storage;
  } catch {
    return createMemoryStorage();
  }
}

function createMemoryStorage(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
    get length() {
      return items.size;
    },
  };
}
