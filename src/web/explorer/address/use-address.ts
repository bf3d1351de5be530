import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { hrefOf, type Parameters, withParameters } from './address.ts';

/** Where the reader is, and how to link from there. */
export interface Address {
  readonly path: string;
  /** The parameters of the address, decoded. */
  readonly query: URLSearchParams;
  /** An address in this explorer that keeps day, record and language. */
  href(path: string, parameters?: Parameters): string;
  /** This view with some parameters changed, the others kept. */
  here(changes: Parameters): string;
  /** Goes there; `replace` leaves no entry in the history, for what is changed while typing or dragging. */
  go(href: string, replace?: boolean): void;
}

/** The current address. */
export function useAddress(): Address {
  const { url, path, route } = useLocation();
  return useMemo(() => {
    const query = new URL(url, window.location.origin).searchParams;
    return {
      path,
      query,
      href: (to, parameters = {}) => hrefOf(to, parameters, query),
      here: (changes) => withParameters(path, { ...Object.fromEntries(query), ...changes }),
      go: (href, replace = false) => route(href, replace),
    };
  }, [url, path, route]);
}
