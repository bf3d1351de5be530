import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '../../bench/generate/generate.ts';
import {
  growthOf,
  keepsLaw,
  type Measured,
  measure,
  workCounter,
} from '../../bench/work/measure.ts';
import { QUESTIONS, type Question } from '../../bench/work/questions.ts';
import { IN_MEMORY, openEmbedded } from '../../src/graph/embedded.ts';
import type { OnWork } from '../../src/graph/engine.ts';
import { openNeo4j } from '../../src/graph/neo4j.ts';
import { indexes } from '../../src/import/commands.ts';
import { importPackage } from '../../src/import/import-package.ts';
import {
  describeEachEngine,
  type EngineName,
  emptyEngine,
  neo4jSettings,
} from '../support/engines.ts';

const [SMALL, LARGE] = [0.01, 0.04];
const ASKED = QUESTIONS.filter(({ fromScale = 0 }) => fromScale <= SMALL);

const ORDERED_BY_KEY = new Set(
  ASKED.filter(({ isOrderedByKey }) => isOrderedByKey).map((question) => question.name),
);

const folder = mkdtempSync(join(tmpdir(), 'work-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What every question costs in a graph of a scale. */
async function workAt(
  name: EngineName,
  scale: number,
  questions: readonly Question[],
): Promise<ReadonlyMap<string, Measured>> {
  const path = join(folder, String(scale));
  generate({ scale, seed: 1 }, path);
  if (name === 'neo4j') await (await emptyEngine(name)).close();
  const counter = workCounter();
  const engine = opened(name, counter.onWork);
  await engine.prepare(indexes());
  await importPackage(path, engine);
  try {
    return await measure(engine, counter, questions);
  } finally {
    await engine.close();
  }
}

function opened(name: EngineName, onWork: OnWork) {
  return name === 'neo4j'
    ? openNeo4j(neo4jSettings(), { onWork })
    : openEmbedded(IN_MEMORY, onWork);
}

describeEachEngine('Work for the same answer', (name) => {
  test('grows by at most 1.3 where the graph grows by four, root lists in an order by a key aside', async () => {
    const bounded = ASKED.filter(({ isWholeGraph }) => !isWholeGraph);
    const [small, large] = [await workAt(name, SMALL, ASKED), await workAt(name, LARGE, bounded)];
    const growth = growthOf(name, ASKED, small, large);
    expect(growth.filter((each) => !keepsLaw(each))).toEqual([]);
    for (const [asked, { work }] of small) expect([asked, work > 0]).toEqual([asked, true]);
    const ordered = growth.filter(({ name: asked }) => ORDERED_BY_KEY.has(asked));
    expect(ordered.every(({ ratio }) => ratio !== null && ratio > 1.3)).toBe(name === 'embedded');
  }, 300_000);
});
