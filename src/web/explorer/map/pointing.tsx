import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Mapped } from './mapped.ts';

const PointedContext = createContext<Mapped | null>(null);
const SetterContext = createContext<(pointed: Mapped | null) => void>(() => {});

/**
 * Knows what the reader points at, with the mouse or the focus. Only what asks for it is drawn anew when
 * it changes: not the hundreds of areas of the map.
 */
export function Pointing({ children }: { readonly children: ComponentChildren }) {
  const [pointed, point] = useState<Mapped | null>(null);
  return (
    <SetterContext.Provider value={point}>
      <PointedContext.Provider value={pointed}>{children}</PointedContext.Provider>
    </SetterContext.Provider>
  );
}

/** The municipality that the reader points at; null for none. */
export function usePointed(): Mapped | null {
  return useContext(PointedContext);
}

/** To be told what the reader points at. */
export function useSetPointed(): (pointed: Mapped | null) => void {
  return useContext(SetterContext);
}
