import { useMemo } from 'preact/hooks';
import { useAddress } from '../address/use-address.ts';
import './graph.css';
import { graphState } from './graph-address.ts';
import { GraphAround } from './graph-around.tsx';
import { GraphStart } from './graph-start.tsx';

/** The graph around a thing: as a picture with a list beside it, or as tables. */
export function GraphView() {
  const { query } = useAddress();
  const state = useMemo(() => graphState(query), [query]);
  return state.center === null ? (
    <GraphStart />
  ) : (
    <GraphAround center={state.center} state={state} />
  );
}
