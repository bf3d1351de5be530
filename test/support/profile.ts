import neo4j, { type Driver } from 'neo4j-driver';
import type { Parameters, Query, Value } from '../../src/graph/statement.ts';
import { neo4jSettings } from './engines.ts';

/** What a plan did, operator by operator, the one that yields the rows first. */
export interface Profile {
  readonly operators: readonly Operator[];
  /** How often the store was asked for something. */
  readonly hits: number;
  readonly rows: number;
}

export interface Operator {
  readonly name: string;
  readonly details: string;
}

interface PlanStep {
  readonly operatorType: string;
  readonly dbHits: number;
  readonly arguments: { readonly [name: string]: unknown };
  readonly children: readonly PlanStep[];
}

/** A driver for the tests' Neo4j. */
export function openDriver(): Driver {
  const { uri, user, password } = neo4jSettings();
  return neo4j.driver(uri, user === null ? undefined : neo4j.auth.basic(user, password ?? ''));
}

/** Runs a statement under PROFILE. */
export async function profile(
  driver: Driver,
  query: Query<unknown>,
  parameters: Parameters,
): Promise<Profile> {
  const { records, summary } = await driver.executeQuery(
    `PROFILE ${query.text}`,
    Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [name, wholeAsInteger(value)]),
    ),
  );
  if (summary.profile === false) throw new Error(`No profile of ${query.name}`);
  const steps = stepsOf(summary.profile);
  return {
    operators: steps.map((step) => ({
      name: step.operatorType.replace(/@neo4j$/, ''),
      details: String(step.arguments.Details ?? ''),
    })),
    hits: steps.reduce((sum, { dbHits }) => sum + dbHits, 0),
    rows: records.length,
  };
}

function stepsOf(step: PlanStep): readonly PlanStep[] {
  return [step, ...step.children.flatMap(stepsOf)];
}

function wholeAsInteger(value: Value): unknown {
  return typeof value === 'number' ? neo4j.int(value) : value;
}
