import type { EdgeTypeName } from '../../../src/explore/paths/edge-types.ts';
import type { Engine } from '../../../src/graph/engine.ts';
import { sortKey } from '../../../src/graph/sort-key.ts';
import { writeEdges, writeNodes } from '../../../src/import/commands.ts';
import { type Moment, NEVER_SUPERSEDED } from '../../../src/time/moment.ts';
import { EARLIEST_DAY, LATEST_DAY } from '../../../src/time/partial-date.ts';

/** A topic, which may have any name. */
export interface TestThing {
  readonly id: string;
  readonly name: string;
}

/** A fact between two topics; both days and both instants may be left open. */
export interface TestFact {
  readonly id: string;
  readonly type: EdgeTypeName;
  readonly from: string;
  readonly to: string;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly recordedAt?: string;
  readonly recordedUntil?: string | null;
}

export const RECORDED_AT = '2020-01-01T00:00:00.000Z';

/** Topics `topic/NAME-0`, `topic/NAME-1` and so on. */
export function numbered(name: string, count: number): TestThing[] {
  return Array.from({ length: count }, (_, place) => ({ id: `topic/${name}-${place}`, name }));
}

/** The fact that one topic has another as its broader one. */
export function broader(from: string, to: string): TestFact {
  return { id: `${from} ${to}`, type: 'BROADER', from, to };
}

/** Adds topics and facts between them to what an engine holds. */
export async function writeFacts(
  engine: Engine,
  things: readonly TestThing[],
  facts: readonly TestFact[],
): Promise<void> {
  const nodes = things.map(({ id, name }) => ({
    id,
    properties: { id, name, sortKey: sortKey(name) },
  }));
  const types = new Set(facts.map(({ type }) => type));
  await engine.write([
    { statement: writeNodes('Topic', ['Thing', 'Node']), rows: nodes },
    ...[...types].map((type) => ({
      statement: writeEdges(type),
      rows: facts.filter((fact) => fact.type === type).map(edgeRow),
    })),
  ]);
}

function edgeRow({ id, from, to, validFrom, validTo, recordedAt, recordedUntil }: TestFact) {
  const record = { recordedAt: recordedAt ?? RECORDED_AT, recordedUntil: recordedUntil ?? null };
  return {
    start: from,
    finish: to,
    id,
    properties: {
      id,
      status: 'ACTUAL',
      validFrom: validFrom ?? null,
      validTo: validTo ?? null,
      holdsFrom: validFrom ?? EARLIEST_DAY,
      holdsTo: validTo ?? LATEST_DAY,
      ...record,
      knownFrom: record.recordedAt,
      knownTo: record.recordedUntil ?? NEVER_SUPERSEDED,
    },
  };
}

/** Whether a fact counts for a question, read from its dates as they are. */
export function counts(fact: TestFact, via: readonly EdgeTypeName[], moment: Moment): boolean {
  const { validFrom, validTo, recordedUntil } = fact;
  return (
    via.includes(fact.type) &&
    !(validFrom && validFrom > moment.date) &&
    !(validTo && validTo < moment.date) &&
    (fact.recordedAt ?? RECORDED_AT) <= moment.recorded &&
    !(recordedUntil && recordedUntil <= moment.recorded)
  );
}

/** The other end of a fact, or null where the thing is none of its ends. */
export function otherEnd({ from, to }: TestFact, thing: string): string | null {
  if (from === thing) return to;
  return to === thing ? from : null;
}
