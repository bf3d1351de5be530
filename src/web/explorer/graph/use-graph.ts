import { useMemo, useRef } from 'preact/hooks';
import type { RequestFailure } from '../client/request.ts';
import { type Asked, useQuery } from '../client/use-query.ts';
import {
  ConnectionDocument,
  type ConnectionQuery,
  SurroundingsDocument,
  type SurroundingsQuery,
} from '../generated/graph/graphql.ts';
import { type Contents, contentsOf, MOST } from './contents.ts';
import { type FoundPath, foundPath } from './found-path.ts';
import { type GraphState, isBundleId } from './graph-address.ts';
import { type Outcome, useAnswers } from './use-answers.ts';
import { hasSameEntries, isWrittenAlike, useSteady } from './use-steady.ts';

/** What the view shows, and what it still waits for. */
export interface Graph {
  /** The question for what is around the center. */
  readonly asked: Asked<SurroundingsQuery>;
  /** What the picture holds; while a new answer is on its way, what it held before. */
  readonly contents: Contents | null;
  /** Whether something is on its way. */
  readonly isWaiting: boolean;
  /** What is around the thing that is looked at. */
  readonly surroundings: Outcome<SurroundingsQuery>;
  /** Things that could not be expanded, and why the first of them could not; null where all could. */
  readonly unexpanded: {
    readonly ids: readonly string[];
    readonly failure: RequestFailure;
  } | null;
  /** Asks again what could not be had around things. */
  readonly retry: () => void;
  /** The connection that was looked for; null without two ends. */
  readonly connection: Asked<ConnectionQuery> | null;
  /** That of the connections found which is in the picture; null where none was, or not yet. */
  readonly path: FoundPath | null;
}

const NOTHING: readonly string[] = [];

/**
 * Asks for everything that the address says. Answers reach one step further than the picture, so that
 * it shows how the things in it are connected among each other and what they lead to besides.
 */
export function useGraph(state: GraphState): Graph {
  const { center, depth, extent, expansions, opened, selected, from, to, steps, way } = state;
  const far = useQuery(
    SurroundingsDocument,
    center === null ? null : { id: center, depth: depth + 1, limit: MOST },
  );
  const isTooFar = isTooLarge(far);
  const near = useQuery(
    SurroundingsDocument,
    isTooFar && center !== null ? { id: center, depth, limit: MOST } : null,
  );
  const asked = isTooFar ? near : far;
  const answer = asked.state === 'answered' ? asked.data : null;

  const around = useSurroundings([...new Set(expansions.map(({ id }) => id))]);
  const connection = useQuery(
    ConnectionDocument,
    from && to && from !== to ? { from, to, maxLength: steps } : null,
  );
  const found = connection.state === 'answered' ? connection.data : null;
  const path = useMemo(() => foundPath(found, way), [found, way]);

  const isKnown =
    answer !== null &&
    selected !== null &&
    hasAllOf(selected, answer, isTooFar ? depth : depth + 1);
  const beside = useAnswers(
    SurroundingsDocument,
    (selected === null || isKnown || isBundleId(selected) ? NOTHING : [selected]).map((id) => ({
      id,
      depth: 1,
      limit: MOST,
    })),
  );

  const choice = useSteady({ depth, extent, expansions, opened }, isWrittenAlike);
  const arrived = useSteady(
    around.outcomes.flatMap((outcome) => (outcome.state === 'answered' ? [outcome.data] : [])),
    hasSameEntries,
  );
  const latest = useMemo(() => {
    if (answer === null) return null;
    const byThing = new Map(arrived.map((each) => [each.neighborhood.center.id, each] as const));
    return contentsOf(choice, { center: answer, around: byThing, connection: path });
  }, [answer, choice, path, arrived]);
  const before = useRef<{ readonly center: string | null; readonly contents: Contents } | null>(
    null,
  );
  if (latest !== null) before.current = { center, contents: latest };
  const kept = before.current?.center === center ? before.current.contents : null;
  return {
    asked,
    contents: latest ?? (asked.state === 'loading' ? kept : null),
    isWaiting:
      asked.state === 'loading' || around.outcomes.some(({ state }) => state === 'loading'),
    surroundings: isKnown
      ? { state: 'answered', data: answer }
      : (beside.outcomes[0] ?? { state: 'loading' }),
    unexpanded: around.failed,
    retry: () => {
      around.retry();
      beside.retry();
    },
    connection: from && to && from !== to ? connection : null,
    path,
  };
}

/** Whether an answer that reaches so many steps holds every relationship of a thing. */
function hasAllOf(id: string, { neighborhood }: SurroundingsQuery, reach: number): boolean {
  const node = neighborhood.nodes.find(({ thing }) => thing.id === id);
  if (node === undefined || node.distance >= reach) return false;
  return !neighborhood.truncated.some(({ thing }) => thing.id === id);
}

function isTooLarge(asked: Asked<SurroundingsQuery>): boolean {
  return asked.state === 'answered' && asked.errors.some(({ code }) => code === 'TOO_LARGE');
}

/** What is around each of some things: two steps, or where that is too much, one. */
function useSurroundings(ids: readonly string[]) {
  const far = useAnswers(
    SurroundingsDocument,
    ids.map((id) => ({ id, depth: 2, limit: MOST })),
  );
  const tooFar = ids.filter((_, place) => {
    const outcome = far.outcomes[place];
    return outcome?.state === 'failed' && outcome.isTooLarge;
  });
  const near = useAnswers(
    SurroundingsDocument,
    tooFar.map((id) => ({ id, depth: 1, limit: MOST })),
  );
  const outcomes = ids.map(
    (id, place): Outcome<SurroundingsQuery> =>
      near.outcomes[tooFar.indexOf(id)] ?? far.outcomes[place] ?? { state: 'loading' },
  );
  const failures = outcomes.flatMap((outcome) =>
    outcome.state === 'failed' ? [outcome.failure] : [],
  );
  const [failure] = failures;
  return {
    outcomes,
    failed:
      failure === undefined
        ? null
        : { ids: ids.filter((_, place) => outcomes[place]?.state === 'failed'), failure },
    retry: () => {
      far.retry();
      near.retry();
    },
  };
}
