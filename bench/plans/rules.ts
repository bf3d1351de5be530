import type { Statement } from '../../src/graph/statement.ts';
import { removeFormerEditions } from '../../src/import/commands.ts';
import type { Operator, Plan } from './profile.ts';

/** Operators that find the nodes or edges that a plan starts from. */
const START = /Scan|Seek|ById|CountStore/;
const BY_KEY = ['NodeUniqueIndexSeek', 'NodeIndexSeek'];
/** A range of the index on sort key and id, which yields its rows in their order. */
const BY_ORDER = ['NodeIndexSeek'];
/** How many nodes exist on a day is known to no index: the nodes of one label are looked at, once. */
const BY_COUNTING = ['NodeByLabelScan', 'NodeIndexScan', 'NodeIndexSeekByRange', ...BY_KEY];
/** Operators that put rows in order; of a list those by the id of its nodes `n`, which ends every order. */
const SORT = /Sort|Top/;
const BY_LISTED = /\bn\.id\b/;
/** Ways through edges whose number nothing bounds. */
const UNBOUNDED = /VarLength|Repeat|ShortestPath/;
/** What looks at all of the graph, once for each import of a new edition. */
const LOOK_AT_ALL = new Set(removeFormerEditions.map(({ name }) => name));

/** What a statement's plan must be like; a rule that holds for every statement of a sort. */
export type PlanRule = 'FROM_KEY' | 'FROM_ORDER' | 'COUNT' | 'ALL';

/** The rule that a statement's plan has to follow. */
export function ruleOf(statement: Statement): PlanRule {
  if (LOOK_AT_ALL.has(statement.name)) return 'ALL';
  if (statement.kind === 'total') return 'COUNT';
  return statement.kind === 'nodePage' ? 'FROM_ORDER' : 'FROM_KEY';
}

/** What is wrong with a statement's plan, in words; nothing where it follows its rule. */
export function faultsOf(statement: Statement, { operators }: Plan): readonly string[] {
  const rule = ruleOf(statement);
  if (rule === 'ALL') return [];
  const faults = faultsOfStarts(
    rule,
    operators.filter(({ name }) => START.test(name)),
  );
  const unbounded = operators.filter(({ name }) => UNBOUNDED.test(name));
  return [
    ...faults,
    ...(rule === 'FROM_ORDER' ? operators.filter(sortsListed) : []).map(
      ({ name }) => `puts in order what the index has in order (${name})`,
    ),
    ...unbounded.map(({ name }) => `goes through edges without a bound (${name})`),
  ];
}

function sortsListed({ name, details }: Operator): boolean {
  return SORT.test(name) && BY_LISTED.test(details);
}

function faultsOfStarts(
  rule: Exclude<PlanRule, 'ALL'>,
  starts: readonly Operator[],
): readonly string[] {
  const allowed = ALLOWED[rule];
  const [first] = starts;
  if (first === undefined) return ['starts from nothing'];
  if (rule !== 'FROM_KEY' && starts.length > 1) return [`starts ${starts.length} times`];
  if (rule === 'FROM_ORDER' && !first.details.includes('(sortKey, id)')) {
    return [`starts from another index than that of sort keys and ids (${first.details})`];
  }
  return starts
    .filter(({ name }) => !allowed.includes(name))
    .map(({ name, details }) => `starts by ${name} (${details})`);
}

const ALLOWED: { readonly [Rule in Exclude<PlanRule, 'ALL'>]: readonly string[] } = {
  FROM_KEY: BY_KEY,
  FROM_ORDER: BY_ORDER,
  COUNT: BY_COUNTING,
};
