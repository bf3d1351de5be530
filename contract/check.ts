import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, print, visit } from 'graphql';
import { contract } from '../src/server/contract.ts';
import { bareDeprecations, brokenPromises } from './changes.ts';

// Without arguments: says what of the published contract was broken, and ends with status 1 if anything
// was. With --publish: makes what the sources declare the published contract.

const path = fileURLToPath(new URL('published.graphql', import.meta.url));
const now = buildSchema(contract());
const bare = bareDeprecations(now).map((line) => `Deprecated without a reason and a day: ${line}`);

if (process.argv.includes('--publish')) {
  writeFileSync(path, `${bareText()}\n`);
  console.log('The contract is published as it is now.');
} else {
  const published = buildSchema(readFileSync(path, 'utf8'));
  const problems = [...brokenPromises(published, now), ...bare];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error(
      'Clients of the published contract would break. Deprecate instead; or, for a new major version, run: npm run schema:publish',
    );
    process.exitCode = 1;
  }
}

/** The contract without its descriptions, which may change at any time. */
function bareText(): string {
  return print(
    visit(parse(contract()), {
      enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
    }),
  );
}
