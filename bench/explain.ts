import '../src/entities/resolvers.ts';
import '../src/explore/resolvers.ts';
import '../src/export/queries.ts';
import neo4j, { type Driver } from 'neo4j-driver';
import { openNeo4j } from '../src/graph/neo4j.ts';
import { allStatements, type Statement } from '../src/graph/statement.ts';
import { declareCommands, indexes } from '../src/import/commands.ts';
import { importPackage } from '../src/import/import-package.ts';
import { packagePath } from '../src/package-root.ts';
import { isQuery } from '../test/support/statement-runs.ts';
import { benchNeo4j } from './neo4j.ts';
import { askedForPlan } from './plans/asked.ts';
import { explain, type Plan, type Profile, profile } from './plans/profile.ts';
import { faultsOf } from './plans/rules.ts';

/** A statement with its plan; figures of what it did only for those that read. */
interface Explained {
  readonly statement: Statement;
  readonly plan: Plan | Profile;
  readonly faults: readonly string[];
}

/** Prints the plan of every statement on the shipped data; resolves to how many break their rule. */
async function explainAll(driver: Driver): Promise<number> {
  const explained: Explained[] = [];
  for (const statement of allStatements()) {
    const plan = isQuery(statement)
      ? await profile(driver, statement, askedForPlan(statement))
      : await explain(driver, statement, { rows: [] });
    explained.push({ statement, plan, faults: faultsOf(statement, plan) });
  }
  const width = Math.max(...explained.map(({ statement }) => statement.name.length));
  say(line(width, 'statement', 'kind', 'expected', 'rows', 'db hits', 'operators'));
  for (const { statement, plan, faults } of explained) {
    const { name, kind } = statement;
    const [rows, hits] = 'hits' in plan ? [String(plan.rows), String(plan.hits)] : ['', ''];
    const operators = plan.operators.map((operator) => operator.name).join(' < ');
    say(line(width, name, kind, plan.estimatedRows.toFixed(0), rows, hits, operators));
    for (const fault of faults) say(`  !! ${fault}`);
  }
  const broken = explained.filter(({ faults }) => faults.length > 0).length;
  say(`${explained.length} statements, ${broken} of them with a plan that is not allowed.`);
  return broken;
}

function line(width: number, name: string, kind: string, ...rest: readonly string[]): string {
  const [expected = '', rows = '', hits = '', operators = ''] = rest;
  const numbers = [expected, rows, hits].map((text) => text.padStart(8)).join(' ');
  return `${name.padEnd(width)} ${kind.padEnd(13)} ${numbers}  ${operators}`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function run(): Promise<number> {
  declareCommands();
  const { settings, stop } = await benchNeo4j();
  try {
    const engine = openNeo4j(settings);
    await engine.prepare(indexes());
    await importPackage(packagePath('seed'), engine);
    await engine.close();
    const { uri, user, password } = settings;
    const driver = neo4j.driver(
      uri,
      user === null ? undefined : neo4j.auth.basic(user, password ?? ''),
    );
    try {
      return (await explainAll(driver)) === 0 ? 0 : 1;
    } finally {
      await driver.close();
    }
  } finally {
    await stop();
  }
}

process.exitCode = await run();
