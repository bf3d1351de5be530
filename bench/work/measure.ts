import type { Engine, OnWork } from '../../src/graph/engine.ts';
import { startServer } from '../../test/support/server.ts';
import type { Question } from './questions.ts';

/** What a question was answered, and how much of the store its statements looked at together. */
export interface Measured {
  readonly answer: string;
  readonly work: number;
}

/** Adds up the work of an engine that tells of it. */
export interface WorkCounter {
  readonly onWork: OnWork;
  /** What has come together since the last time. */
  take(): number;
}

export function workCounter(): WorkCounter {
  let total = 0;
  return {
    onWork: (work) => {
      total += work;
    },
    take: () => {
      const taken = total;
      total = 0;
      return taken;
    },
  };
}

/** Asks every question over HTTP, each on its own. @throws Error when one is answered by an error */
export async function measure(
  engine: Engine,
  counter: WorkCounter,
  questions: readonly Question[],
): Promise<ReadonlyMap<string, Measured>> {
  const server = await startServer(engine);
  const measured = new Map<string, Measured>();
  try {
    for (const { name, query } of questions) {
      counter.take();
      const { data, errors } = await server.ask(query);
      if (errors !== undefined) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      measured.set(name, { answer: JSON.stringify(data), work: counter.take() });
    }
  } finally {
    await server.close();
  }
  return measured;
}

export type Verdict = 'WITHIN' | 'MORE' | 'OTHER ANSWER' | 'EXCEPTED' | 'WHOLE GRAPH';

/** How a question's work grows with the graph. */
export interface Growth {
  readonly name: string;
  readonly small: number;
  /** Null for what is about the whole graph, which is asked in the small one alone; so is `ratio`. */
  readonly large: number | null;
  readonly ratio: number | null;
  readonly verdict: Verdict;
}

/** How much more work the same answer may cost in a graph of ten times the size. */
const MOST = 1.3;

/** Compares what the same questions cost in a small and a large graph. */
export function growthOf(
  engine: Engine['name'],
  questions: readonly Question[],
  small: ReadonlyMap<string, Measured>,
  large: ReadonlyMap<string, Measured>,
): readonly Growth[] {
  return questions.map((question) => {
    const { name } = question;
    const before = measured(small, name);
    if (question.isWholeGraph) {
      return { name, small: before.work, large: null, ratio: null, verdict: 'WHOLE GRAPH' };
    }
    const after = measured(large, name);
    const ratio = after.work / Math.max(1, before.work);
    const verdict = verdictOf(engine, question, ratio, before.answer === after.answer);
    return { name, small: before.work, large: after.work, ratio, verdict };
  });
}

function measured(all: ReadonlyMap<string, Measured>, name: string): Measured {
  const found = all.get(name);
  if (found === undefined) throw new Error(`${name} was not asked`);
  return found;
}

function verdictOf(
  engine: Engine['name'],
  { isOrderedByKey }: Question,
  ratio: number,
  isSame: boolean,
): Verdict {
  if (!isSame) return 'OTHER ANSWER';
  if (isOrderedByKey && engine === 'embedded') return 'EXCEPTED';
  return ratio <= MOST ? 'WITHIN' : 'MORE';
}

/** Whether a question keeps the law. */
export function keepsLaw({ verdict }: Growth): boolean {
  return verdict === 'WITHIN' || verdict === 'EXCEPTED' || verdict === 'WHOLE GRAPH';
}
