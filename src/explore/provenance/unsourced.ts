import type { Context } from '../../context.ts';
import { MEASURES } from '../../entities/observation/observation.ts';
import type { StatementKind } from '../../entities/source/statement.ts';
import { isThing } from '../../entities/thing/thing.ts';
import { CancelledError, TooLargeError } from '../../errors.ts';
import type { KeyedRow } from '../../graph/load.ts';
import { type NodeObject, nodesById } from '../../graph/noun.ts';
import { readKeyed, slices } from '../../graph/read-whole.ts';
import type { Parameters, Query } from '../../graph/statement.ts';
import { timeParameters } from '../../time/moment.ts';
import { EDGE_TYPES } from '../paths/edge-types.ts';
import { MOST_FOUND } from './contradictions.ts';
import {
  eligibilityRuleIds,
  factsFromThing,
  factsToThing,
  figuresByThing,
  knownRulesByProject,
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

/** Which of them are wanted. */
export interface UnsourcedQuestion {
  /** Id of the thing that they are about; null for all. */
  readonly about: string | null;
  readonly kinds: readonly StatementKind[];
}

const OF_THINGS: readonly StatementKind[] = ['THING', 'NAME', 'IDENTIFIER', 'KIND'];

/**
 * The facts that the graph knew and that name no passage, or one without a source. It reads a thousand
 * facts or the facts of a thousand things at a time.
 *
 * @throws TooLargeError when there are more than 10,000
 */
export async function findUnsourced(
  { about, kinds }: UnsourcedQuestion,
  context: Context,
): Promise<readonly UnsourcedFact[]> {
  const found: UnsourcedFact[] = [];
  const facts = about === null ? allFacts(kinds, context) : factsAbout(about, context);
  for await (const some of facts) {
    if (context.signal.aborted) {
      throw new CancelledError();
    }
    const wanted = some.filter(({ kind }) => kinds.includes(kind));
    found.push(...(await withoutSource(wanted, context)));
    if (found.length > MOST_FOUND) {
      throw new TooLargeError(
        `More than ${MOST_FOUND} facts have no source. Narrow them: name a thing in "about", or some "kinds".`,
        { maximum: MOST_FOUND, arguments: ['about', 'kinds'] },
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
      missingEvidence: fact.evidence.filter((id) => (sources.get(id) ?? []).length === 0),
      ...fact,
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

/** What is said of one thing, and what leads to it. */
async function* factsAbout(
  id: string,
  { engine, moment }: Context,
): AsyncGenerator<readonly StatedFact[]> {
  const time = timeParameters(moment, 'ALL');
  const of = <Row extends KeyedRow>(query: Query<Row>, parameters: Parameters = time) =>
    readKeyed(engine, query, [id], parameters).then((rows) => rows.get(id) ?? []);
  yield (await of(nodesById, {})).flatMap(({ node }) =>
    isThing(node) ? thingFacts(node, moment) : [],
  );
  const figures = await of(figuresByThing, { ...time, measures: [...MEASURES] });
  yield figures.flatMap(({ figure }) => figureFacts(figure, moment));
  yield (await of(knownRulesByProject)).flatMap(({ rule }) => ruleFacts(rule, moment));
  yield (await of(factsFromThing)).map(relationshipFact);
  // A fact from the thing to itself was read with those from it.
  yield (await of(factsToThing)).filter(({ from }) => from !== id).map(relationshipFact);
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
