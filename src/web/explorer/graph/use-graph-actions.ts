import { useMemo } from 'preact/hooks';
import { useAddress } from '../address/use-address.ts';
import {
  type Expansion,
  expansionParameters,
  type GraphState,
  hiddenParameters,
  isSameWay,
  openedParameters,
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
  /** Shows the things of a district singly. */
  open(district: string): void;
  /** Hides what is shown and shows what is hidden. */
  toggle(name: string): void;
  showAll(): void;
  pathFrom(id: string | null): void;
  pathTo(id: string | null): void;
  swapPath(): void;
  clearPath(): void;
  /** Address of the same with another of the shortest connections in the picture, from 1 on. */
  wayHref(way: number): string;
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
    const { center, expansions, opened, hidden, from, to } = state;
    const others = (way: Way) => expansions.filter((known) => !isSameWay(known, way));
    const table = (asTable: boolean) => ({ view: asTable ? 'table' : null });
    return {
      select: (id) => go(here({ selected: id === center ? null : id }), true),
      centerHref: (id) =>
        here({ center: id, selected: null, expand: null, open: null, depth: null, extent: null }),
      expand: (expansion) => go(here(expansionParameters([...others(expansion), expansion]))),
      open: (district) =>
        go(here({ ...openedParameters([...new Set([...opened, district])]), selected: null })),
      collapse: (way) => go(here(expansionParameters(others(way)))),
      toggle: (name) => {
        const next = new Set(hidden);
        if (!next.delete(name)) next.add(name);
        go(here(hiddenParameters(next)), true);
      },
      showAll: () => go(here(hiddenParameters(new Set())), true),
      pathFrom: (id) => go(here({ from: id, way: null })),
      pathTo: (id) => go(here({ to: id, way: null })),
      swapPath: () => go(here({ from: to, to: from, way: null })),
      clearPath: () => go(here({ from: null, to: null, way: null, steps: null })),
      wayHref: (way) => here({ way: way === 1 ? null : way }),
      formHref: (asTable) => here(table(asTable)),
      depthHref: (depth) => here({ depth: depth === 1 ? null : depth, extent: null }),
      extentHref: (extent, asTable = state.asTable) =>
        here({ extent: extent === 'first' ? null : extent, ...table(asTable) }),
      tableOf: (expansion) =>
        here({ ...expansionParameters([...others(expansion), expansion]), ...table(true) }),
    };
  }, [state, here, go]);
}
