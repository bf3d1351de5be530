import { createHash } from 'node:crypto';
import type { Engine } from '../../src/graph/engine.ts';

/** More than a server keeps back before it sends a piece of a body, also where that is packed. */
export const LARGE_TEXT = Array.from({ length: 3_000 }, (_, index) =>
  createHash('sha256').update(String(index)).digest('base64'),
).join(' ');

/** An engine that holds back what is read after a row with a large text, until it is let go. */
export interface Held {
  readonly engine: Engine;
  /** How often it was asked something. */
  reads(): number;
  /** Resolves when something is held back. */
  readonly waiting: Promise<void>;
  letGo(): void;
  /** Lets what is held back fail. */
  fail(error: Error): void;
}

/** Holds back what is read after a row with a large text. */
export function heldAfterLarge(engine: Engine): Held {
  return heldAfter(engine, (_, rows) => JSON.stringify(rows, asText).length > LARGE_TEXT.length);
}

/** Holds back what is read after a statement whose rows are the first that fit. */
export function heldAfter(
  engine: Engine,
  isLast: (statement: string, rows: readonly unknown[]) => boolean,
): Held {
  const waiting = promise();
  const going = promise();
  let reads = 0;
  let isHolding = false;
  return {
    engine: {
      ...engine,
      read: async (query, parameters) => {
        reads += 1;
        const rows = await engine.read(query, parameters);
        if (isHolding) {
          waiting.resolve();
          await going.is;
        }
        isHolding ||= isLast(query.name, rows);
        return rows;
      },
      stream: (query, parameters) => {
        reads += 1;
        return engine.stream(query, parameters);
      },
    },
    reads: () => reads,
    waiting: waiting.is,
    letGo: going.resolve,
    fail: going.reject,
  };
}

function asText(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

function promise() {
  let resolve = (): void => undefined;
  let reject = (_error: Error): void => undefined;
  const is = new Promise<void>((resolved, rejected) => {
    [resolve, reject] = [resolved, rejected];
  });
  return { is, resolve, reject };
}
