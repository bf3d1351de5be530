import { useMemo } from 'preact/hooks';
import { useAddress } from '../address/use-address.ts';
import { NotLoaded } from '../layout/lazy-view.tsx';
import { LoadedPart } from '../layout/loaded-part.tsx';
import { Loading } from '../states/loading.tsx';
import './graph.css';
import { graphState } from './graph-address.ts';
import { GraphAround } from './graph-around.tsx';

const loadStart = () => import('./graph-start.tsx').then((module) => module.GraphStart);

/** The graph around a thing: as a picture with a list beside it, or as tables. */
export function GraphView() {
  const { query } = useAddress();
  const state = useMemo(() => graphState(query), [query]);
  return state.center === null ? (
    <LoadedPart
      load={loadStart}
      props={{}}
      meanwhile={<Loading rows={8} />}
      otherwise={<NotLoaded />}
    />
  ) : (
    <GraphAround center={state.center} state={state} />
  );
}
