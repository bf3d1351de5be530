import { useMemo, useRef } from 'preact/hooks';
import { RequestFailure } from '../client/request.ts';
import { type Asked, useQuery } from '../client/use-query.ts';
import {
  ConnectionDocument,
  type ConnectionQuery,
  SurroundingsDocument,
  type SurroundingsQuery,
} from '../generated/graph/graphql.ts';
import { type Contents, contentsOf, MOST } from './contents.ts';
import { type GraphState, isBundleId } from './graph-address.ts';
import { relationOf, thingOf } from './relations.ts';
import { useAnswers } from './use-answers.ts';
import { hasSameEntries, isWrittenAlike, useSteady } from './use-steady.ts';

/** What the view shows, and what it still waits for. */
export interface Graph {
  /** The question for what is around the center. */
  readonly asked: Asked<SurroundingsQuery>;
  /** What the picture holds; while a new answer is on its way, what it held before. */
  readonly contents: Contents | null;
  /** Whether something is on its way. */
  readonly isWaiting: boolean;
  /** What is around the thing that is looked at; null until it has come. */
  readonly surroundings: SurroundingsQuery | RequestFailure | null;
  /** The connection that was looked for; null without two ends. */
  readonly connection: Asked<ConnectionQuery> | null;
  /** What was found of it; null until it has come. */
  readonly found: ConnectionQuery | null;
}

const NOTHING: readonly string[] = [];

/**
 * Asks for everything that the address says. Answers reach one step further than the picture, so that
 * it shows how the things in it are connected among each other and what they lead to besides.
 */
export function useGraph(state: GraphState): Graph {
  const { center, depth, extent, expansions, opened, selected, from, to } = state;
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

  const ids = [...new Set(expansions.map(({ id }) => id))];
  const outcomes = useAnswers(
    SurroundingsDocument,
    ids.map((id) => ({ id, depth: 2, limit: MOST })),
  );
  const connection = useQuery(ConnectionDocument, from && to && from !== to ? { from, to } : null);
  const found = connection.state === 'answered' ? connection.data : null;

  const isKnown =
    answer !== null &&
    selected !== null &&
    hasAllOf(selected, answer, isTooFar ? depth : depth + 1);
  const [asks = null] = useAnswers(
    SurroundingsDocument,
    (selected === null || isKnown || isBundleId(selected) ? NOTHING : [selected]).map((id) => ({
      id,
      depth: 1,
      limit: MOST,
    })),
  );

  const choice = useSteady({ depth, extent, expansions, opened }, isWrittenAlike);
  const arrived = useSteady(
    outcomes.flatMap((outcome) =>
      outcome === null || outcome instanceof RequestFailure ? [] : [outcome],
    ),
    hasSameEntries,
  );
  const latest = useMemo(() => {
    if (answer === null) return null;
    const around = new Map(
      arrived.map((around) => [around.neighborhood.center.id, around] as const),
    );
    return contentsOf(choice, { center: answer, around, connection: connectionOf(found) });
  }, [answer, choice, found, arrived]);
  const before = useRef<{ readonly center: string | null; readonly contents: Contents } | null>(
    null,
  );
  if (latest !== null) before.current = { center, contents: latest };
  const kept = before.current?.center === center ? before.current.contents : null;
  return {
    asked,
    contents: latest ?? (asked.state === 'loading' ? kept : null),
    isWaiting: asked.state === 'loading' || outcomes.includes(null),
    surroundings: isKnown ? answer : asks,
    connection: from && to && from !== to ? connection : null,
    found,
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

function connectionOf(found: ConnectionQuery | null) {
  const first = found?.shortestPaths.paths[0];
  if (first === undefined) return null;
  return {
    things: first.things.map((thing) => thingOf(thing)),
    relations: first.steps.map((step) => relationOf(step)),
  };
}
