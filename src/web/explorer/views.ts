/** A view that has an address of its own beside the pages of things. */
export interface ViewAddress {
  readonly path: string;
  /** Its name, which is also the key of its word. */
  readonly name: 'graph' | 'map' | 'money' | 'path' | 'conflicts';
  /** Whether it is there; nothing links to one that is not. */
  readonly built: boolean;
}

/** The views that the header leads to, in its order. */
export const views: readonly ViewAddress[] = [
  { path: '/graph', name: 'graph', built: true },
  { path: '/map', name: 'map', built: true },
  { path: '/money', name: 'money', built: true },
  { path: '/path', name: 'path', built: true },
  { path: '/conflicts', name: 'conflicts', built: true },
];

/** Whether a view is there to be linked to. */
export function isBuilt(name: ViewAddress['name']): boolean {
  return views.some((view) => view.name === name && view.built);
}
