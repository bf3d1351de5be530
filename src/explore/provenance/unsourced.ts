import type { Context } from '../../context.ts';
import type { StatementKind } from '../../entities/source/statement.ts';
import { isThing } from '../../entities/thing/thing.ts';
import { CancelledError, TooLargeError } from '../../errors.ts';
import { type NodeObject, nodesById } from '../../graph/noun.ts';
import { readKeyed, slices } from '../../graph/read-whole.ts';
import type { Query } from '../../graph/statement.ts';
import { timeParameters } from '../../time/moment.ts';
import { EDGE_TYPES } from '../paths/edge-types.ts';
import { MOST_FOUND } from './contradictions.ts';
import {
  eligibilityRuleIds,
  factsFromThing,
  observationIds,
  sourceIdsByEvidence,
  thingIds,
} from './queries.ts';
import {
  figureFacts,
  relationshipFact,
  ruleFacts,
  type StatedFact,
  thingFacts,
} from './stated-fact.ts';

/** A fact that no source stands behind. */
export interface UnsourcedFact extends StatedFact {
  /** Ids of passages that it names and that are not there or belong to no source. */
  readonly missingEvidence: readonly string[];
}

const OF_THINGS: readonly StatementKind[] = ['THING', 'NAME', 'IDENTIFIER', 'KIND'];

/**
 * Every fact of the kinds that the graph knew and that names no passage, or one without a source. It
 * reads a thousand facts or the facts of a thousand things at a time.
 *
 * @throws TooLargeError when there are more than 10,000
 */
export async function findUnsourced(
  kinds: readonly StatementKind[],
  context: Context,
): Promise<readonly UnsourcedFact[]> {
  const found: UnsourcedFact[] = [];
  for await (const facts of allFacts(kinds, context)) {
    if (context.signal.aborted) {
      throw new CancelledError();
    }
    const wanted = facts.filter(({ kind }) => kinds.includes(kind));
    found.push(...(await withoutSource(wanted, context)));
    if (found.length > MOST_FOUND) {
      throw new TooLargeError(
        `More than ${MOST_FOUND} facts have no source. Narrow them: name some "kinds".`,
        { maximum: MOST_FOUND, arguments: ['kinds'] },
      );
    }
  }
  return found;
}

async function withoutSource(
  facts: readonly StatedFact[],
  { engine }: Context,
): Promise<readonly UnsourcedFact[]> {
  const named = facts.flatMap(({ evidence }) => evidence);
  const sources = await readKeyed(engine, sourceIdsByEvidence, named);
  return facts
    .map((fact) => ({
      ...fact,
      missingEvidence: fact.evidence.filter((id) => (sources.get(id) ?? []).length === 0),
    }))
    .filter(({ evidence, missingEvidence }) => evidence.length === 0 || missingEvidence.length > 0);
}

async function* allFacts(
  kinds: readonly StatementKind[],
  context: Context,
): AsyncGenerator<readonly StatedFact[]> {
  const { moment } = context;
  const asks = (some: readonly string[]) => kinds.some((kind) => some.includes(kind));
  if (asks(OF_THINGS)) {
    yield* nodes(thingIds, context, (node) => (isThing(node) ? thingFacts(node, moment) : []));
  }
  if (asks(['OBSERVATION'])) {
    yield* nodes(observationIds, context, (node) => figureFacts(node, moment));
  }
  if (asks(['ELIGIBILITY_RULE'])) {
    yield* nodes(eligibilityRuleIds, context, (node) => ruleFacts(node, moment));
  }
  if (asks(EDGE_TYPES)) yield* relationships(context);
}

async function* nodes(
  ids: Query<string>,
  { engine, moment }: Context,
  factsOf: (node: NodeObject) => readonly StatedFact[],
): AsyncGenerator<readonly StatedFact[]> {
  for (const keys of slices(await engine.read(ids, timeParameters(moment, 'ALL')))) {
    const rows = [...(await readKeyed(engine, nodesById, keys)).values()].flat();
    yield rows.flatMap(({ node }) => factsOf(node));
  }
}

async function* relationships({ engine, moment }: Context): AsyncGenerator<readonly StatedFact[]> {
  const time = timeParameters(moment, 'ALL');
  for (const keys of slices(await engine.read(thingIds, time))) {
    const rows = [...(await readKeyed(engine, factsFromThing, keys, time)).values()].flat();
    yield rows.map(relationshipFact);
  }
}
