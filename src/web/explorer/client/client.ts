import {
  type Answer,
  idOf,
  type PersistedDocument,
  type Send,
  type TypedDocument,
} from './request.ts';

/** The point from which everything on the screen looks at the graph. */
export interface Point {
  /** Day for which names, keys, figures and relationships are wanted, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** State of the graph at this instant, ISO 8601; null for the newest. */
  readonly recorded: string | null;
  readonly language: 'DE' | 'EN';
}

/** Variables of a document besides those of the point, which are always the reader's. */
export type OwnVariables<Variables> = Omit<Variables, keyof Point>;

/** What is asked and answered from one point. */
export interface PointClient {
  readonly point: Point;
  /** The answer if it has come before, without asking. */
  peek<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    variables: OwnVariables<Variables>,
  ): Answer<Result> | undefined;
  /**
   * The answer: the one that came before, or the server's. Complete answers are kept; one with errors
   * is not, so that asking again asks the server.
   *
   * @throws RequestFailure
   */
  ask<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    variables: OwnVariables<Variables>,
    signal?: AbortSignal,
  ): Promise<Answer<Result>>;
}

/** Answers kept per point: enough for moving along the dates and back. */
const POINTS_KEPT = 12;
/** Answers kept within a point. */
const ANSWERS_KEPT = 200;

/**
 * A client that keeps answers for each point apart, so that what holds on two dates, is known at two
 * instants or is said in two languages never mixes.
 */
export class Client {
  readonly #send: Send;
  readonly #points = new Map<string, PointClient>();

  constructor(send: Send) {
    this.#send = send;
  }

  /** The client of a point, with the answers that it already has. */
  at(point: Point): PointClient {
    const key = JSON.stringify([point.asOf, point.recorded, point.language]);
    const found = this.#points.get(key) ?? pointClient(point, this.#send);
    keep(this.#points, key, found, POINTS_KEPT);
    return found;
  }
}

function pointClient(point: Point, send: Send): PointClient {
  const answers = new Map<string, Answer<unknown>>();
  const { asOf, recorded, language } = point;
  const allVariables = <Variables>(own: OwnVariables<Variables>) =>
    ({ ...own, asOf, recorded, language }) as Variables;
  return {
    point,
    peek: <Result, Variables>(
      document: TypedDocument<Result, Variables>,
      variables: OwnVariables<Variables>,
    ) => answers.get(keyOf(document, variables)) as Answer<Result> | undefined,
    ask: async <Result, Variables>(
      document: TypedDocument<Result, Variables>,
      variables: OwnVariables<Variables>,
      signal?: AbortSignal,
    ) => {
      const key = keyOf(document, variables);
      const known = answers.get(key) as Answer<Result> | undefined;
      if (known !== undefined) return known;
      const answer = await send(document, allVariables<Variables>(variables), signal);
      if (answer.errors.length === 0) keep(answers, key, answer, ANSWERS_KEPT);
      return answer;
    },
  };
}

function keyOf(document: PersistedDocument, variables: object): string {
  const inOrder = Object.entries(variables).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([idOf(document), inOrder]);
}

/** Puts an entry last, and lets go of the first ones beyond the limit. */
function keep<Value>(map: Map<string, Value>, key: string, value: Value, limit: number): void {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= limit) return;
    map.delete(oldest);
  }
}
