import type { Context } from '../../context.ts';
import { MEASURES, type Observation } from '../../entities/observation/observation.ts';
import { isThing } from '../../entities/thing/thing.ts';
import { CancelledError, TooLargeError } from '../../errors.ts';
import { nodesById } from '../../graph/noun.ts';
import { readKeyed, slices } from '../../graph/read-whole.ts';
import type { Parameters, Query } from '../../graph/statement.ts';
import { timeParameters } from '../../time/moment.ts';
import {
  type Candidates,
  type Contradiction,
  type ContradictionKind,
  contradictionsAmong,
  hasDifference,
} from './contradiction.ts';
import { exclusiveRules, exclusiveValues, sameFacts } from './exclusions.ts';
import { comparableFigures } from './figures.ts';
import {
  factsFromThing,
  factsToThing,
  figuresByThing,
  idsWithSeveralFigures,
  knownRulesByProject,
  projectIds,
  sourceIdsByEvidence,
  thingIds,
} from './queries.ts';

/** Which contradictions are wanted. */
export interface ContradictionQuestion {
  /** Id of the thing that they are about; null for all. */
  readonly about: string | null;
  readonly kinds: readonly ContradictionKind[];
  /** The measure of the figures; null for any. */
  readonly measure: Observation['measure'] | null;
}

/** The most that one answer is about. */
export const MOST_FOUND = 10_000;

/**
 * The contradictions between what the graph knew, by kind and subject. It reads the facts of a thousand
 * things at a time and keeps nothing of them but what differs.
 *
 * @throws TooLargeError when there are more than 10,000
 */
export async function findContradictions(
  question: ContradictionQuestion,
  context: Context,
): Promise<readonly Contradiction[]> {
  const found: Contradiction[] = [];
  for (const kind of question.kinds) {
    if (kind === 'FIGURE') await search(figures(question, context), found, context);
    if (kind === 'DATES') await search(dates(question, context), found, context);
    if (kind === 'ELIGIBILITY_RULE') await search(rules(question, context), found, context);
  }
  const ofValues = question.kinds.filter((kind) => ['NAME', 'IDENTIFIER', 'KIND'].includes(kind));
  if (ofValues.length > 0) await search(values(question, ofValues, context), found, context);
  return found;
}

/** Adds the contradictions among candidates, with the sources of those that differ at all. */
async function search(
  candidates: AsyncIterable<readonly Candidates[]>,
  found: Contradiction[],
  { engine, signal }: Context,
): Promise<void> {
  for await (const some of candidates) {
    if (signal.aborted) throw new CancelledError();
    const differing = some.filter(hasDifference);
    const evidence = differing.flatMap(({ statements }) =>
      statements.flatMap((each) => each.evidence),
    );
    const rows = await readKeyed(engine, sourceIdsByEvidence, evidence);
    const sources = new Map([...rows].map(([key, links]) => [key, links.map(({ id }) => id)]));
    found.push(...differing.flatMap((each) => contradictionsAmong(each, sources)));
    if (found.length > MOST_FOUND) {
      throw new TooLargeError(
        `There are more than ${MOST_FOUND} contradictions. Narrow them: name a thing in "about", or "kinds" or a "measure".`,
        { maximum: MOST_FOUND, arguments: ['about', 'kinds', 'measure'] },
      );
    }
  }
}

async function* figures(
  { about, measure }: ContradictionQuestion,
  { engine, moment }: Context,
): AsyncGenerator<readonly Candidates[]> {
  const measures = measure === null ? [...MEASURES] : [measure];
  const parameters = { ...timeParameters(moment, 'ALL'), measures };
  const ids = about === null ? await engine.read(idsWithSeveralFigures, parameters) : [about];
  for (const keys of slices(ids)) {
    const rows = await readKeyed(engine, figuresByThing, keys, parameters);
    yield [...rows].flatMap(([key, some]) =>
      comparableFigures(
        key,
        some.map(({ figure }) => figure),
      ),
    );
  }
}

async function* dates(
  { about }: ContradictionQuestion,
  context: Context,
): AsyncGenerator<readonly Candidates[]> {
  const { engine, moment } = context;
  const time = timeParameters(moment, 'ALL');
  for (const keys of slices(await subjects(about, thingIds, context))) {
    const rows = await readKeyed(engine, factsFromThing, keys, time);
    yield [...rows.values()].flatMap(sameFacts);
  }
  if (about === null) return;
  const rows = await readKeyed(engine, factsToThing, [about], time);
  // A fact from the thing to itself was found above.
  yield [...rows.values()].flatMap((facts) =>
    sameFacts(facts.filter(({ from }) => from !== about)),
  );
}

async function* values(
  { about }: ContradictionQuestion,
  kinds: readonly ContradictionKind[],
  context: Context,
): AsyncGenerator<readonly Candidates[]> {
  const { engine, moment } = context;
  for (const keys of slices(await subjects(about, thingIds, context))) {
    const things = [...(await readKeyed(engine, nodesById, keys)).values()].flat();
    yield things
      .flatMap(({ node }) => (isThing(node) ? exclusiveValues(node, moment) : []))
      .filter(({ topic }) => kinds.includes(topic.kind));
  }
}

async function* rules(
  { about }: ContradictionQuestion,
  context: Context,
): AsyncGenerator<readonly Candidates[]> {
  const { engine, moment } = context;
  const time = timeParameters(moment, 'ALL');
  for (const keys of slices(await subjects(about, projectIds, context))) {
    const rows = await readKeyed(engine, knownRulesByProject, keys, time);
    yield [...rows].map(([key, some]) =>
      exclusiveRules(
        key,
        some.map(({ rule }) => rule),
      ),
    );
  }
}

async function subjects(
  about: string | null,
  all: Query<string>,
  { engine, moment }: Context,
): Promise<readonly string[]> {
  const always: Parameters = timeParameters(moment, 'ALL');
  return about === null ? engine.read(all, always) : [about];
}
