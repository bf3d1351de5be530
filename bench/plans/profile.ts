import type { Driver } from 'neo4j-driver';
import { neo4jRequest } from '../../src/graph/neo4j-request.ts';
import type { Parameters, Statement } from '../../src/graph/statement.ts';

/** What a plan does, operator by operator, the one that yields the rows first. */
export interface Plan {
  readonly operators: readonly Operator[];
  /** How many rows the planner expects. */
  readonly estimatedRows: number;
}

/** A plan with what it did. */
export interface Profile extends Plan {
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
  readonly dbHits?: number;
  readonly arguments: { readonly [name: string]: unknown };
  readonly children: readonly PlanStep[];
}

/** Runs a statement under PROFILE. */
export async function profile(
  driver: Driver,
  statement: Pick<Statement, 'name' | 'text'>,
  parameters: Parameters,
): Promise<Profile> {
  const { text, parameters: given } = neo4jRequest(statement.text, parameters);
  const { records, summary } = await driver.executeQuery(`PROFILE ${text}`, given);
  if (summary.profile === false) throw new Error(`No profile of ${statement.name}`);
  const steps = stepsOf(summary.profile);
  const hits = steps.reduce((sum, { dbHits = 0 }) => sum + dbHits, 0);
  return { ...planOf(steps), hits, rows: records.length };
}

/** The plan that a statement would follow. Nothing is run. */
export async function explain(
  driver: Driver,
  statement: Statement,
  parameters: Parameters,
): Promise<Plan> {
  const { text, parameters: given } = neo4jRequest(statement.text, parameters);
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, given);
  if (summary.plan === false) throw new Error(`No plan of ${statement.name}`);
  return planOf(stepsOf(summary.plan));
}

function planOf(steps: readonly PlanStep[]): Plan {
  return {
    operators: steps.map((step) => ({
      name: step.operatorType.replace(/@neo4j$/, '').replace('(Locking)', ''),
      details: String(step.arguments.Details ?? ''),
    })),
    estimatedRows: Number(steps[0]?.arguments.EstimatedRows ?? 0),
  };
}

function stepsOf(step: PlanStep): readonly PlanStep[] {
  return [step, ...step.children.flatMap(stepsOf)];
}
