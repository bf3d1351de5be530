import { useMemo } from 'preact/hooks';
import { useAddress } from '../address/use-address.ts';
import {
  type Expansion,
  expansionParameters,
  type GraphState,
  hiddenParameters,
  isSameWay,
  type Way,
} from './graph-address.ts';

/** What can be done with the graph; each is a change of the address. */
export interface GraphActions {
  /** Looks at a thing. */
  select(id: string): void;
  /** Address of this view with another thing in the middle, and nothing expanded. */
  centerHref(id: string): string;
  expand(expansion: Expansion): void;
  collapse(way: Way): void;
  /** Hides what is shown and shows what is hidden. */
  toggle(name: string): void;
  showAll(): void;
  pathFrom(id: string | null): void;
  pathTo(id: string | null): void;
  swapPath(): void;
  /** Address of the same in the other form. */
  formHref(asTable: boolean): string;
  depthHref(depth: number): string;
  extentHref(extent: GraphState['extent'], asTable?: boolean): string;
  /** Address of the table with all that an expansion leads to. */
  tableOf(expansion: Expansion): string;
}

/** The changes that lead on from the state that the address says. */
export function useGraphActions(state: GraphState): GraphActions {
  const { here, go } = useAddress();
  return useMemo(() => {
    const { center, expansions, hidden, from, to } = state;
    const others = (way: Way) => expansions.filter((known) => !isSameWay(known, way));
    const table = (asTable: boolean) => ({ view: asTable ? 'table' : null });
    return {
      select: (id) => go(here({ selected: id === center ? null : id }), true),
      centerHref: (id) =>
        here({ center: id, selected: null, expand: null, depth: null, extent: null }),
      expand: (expansion) => {
        // A district that is shown singly is taken from what is put together by districts.
        const kept = expansion.extent.includes('/') ? expansions : others(expansion);
        go(here(expansionParameters([...kept, expansion])));
      },
      collapse: (way) => go(here(expansionParameters(others(way)))),
      toggle: (name) => {
        const next = new Set(hidden);
        if (!next.delete(name)) next.add(name);
        go(here(hiddenParameters(next)), true);
      },
      showAll: () => go(here(hiddenParameters(new Set())), true),
      pathFrom: (id) => go(here({ from: id })),
      pathTo: (id) => go(here({ to: id })),
      swapPath: () => go(here({ from: to, to: from })),
      formHref: (asTable) => here(table(asTable)),
      depthHref: (depth) => here({ depth: depth === 1 ? null : depth, extent: null }),
      extentHref: (extent, asTable = state.asTable) =>
        here({ extent: extent === 'first' ? null : extent, ...table(asTable) }),
      tableOf: (expansion) =>
        here({ ...expansionParameters([...others(expansion), expansion]), ...table(true) }),
    };
  }, [state, here, go]);
}
