import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Point } from '../client/client.ts';
import type { SurfaceLanguage } from './address.ts';

/** What counts as today for this page, as the server that sent it sees it. */
export function today(): string {
  const sent = document.querySelector<HTMLMetaElement>('meta[name="today"]')?.content ?? '';
  return sent === '' ? new Date().toISOString().slice(0, 10) : sent;
}

/** The point from which the page looks at the graph. */
export const PointContext = createContext<Point>({
  asOf: '',
  recorded: null,
  language: 'DE',
});

/** The point from which the page looks at the graph. */
export function usePoint(): Point {
  return useContext(PointContext);
}

/** German for a browser that prefers it to English, otherwise English. */
export function preferredLanguage(): SurfaceLanguage {
  const known = navigator.languages.find((tag) => /^(?:de|en)\b/i.test(tag));
  return known?.toLowerCase().startsWith('de') === true ? 'de' : 'en';
}
