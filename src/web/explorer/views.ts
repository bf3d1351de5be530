/** A view that has an address of its own beside the pages of things. */
export interface ViewAddress {
  readonly path: string;
  /** Its name, which is also the key of its word. */
  readonly name: 'graph' | 'map' | 'money' | 'path' | 'conflicts';
}

/** The views that the header leads to, in its order. */
export const views: readonly ViewAddress[] = [
  { path: '/graph', name: 'graph' },
  { path: '/map', name: 'map' },
  { path: '/money', name: 'money' },
  { path: '/path', name: 'path' },
  { path: '/conflicts', name: 'conflicts' },
];
