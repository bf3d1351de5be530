import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type DocumentNode, parse, specifiedRules, validate } from 'graphql';
import { packagePath } from '../../src/package-root.ts';
import { knownOperationTypes } from '../../src/server/known-operation-types.ts';
import { mergedRule } from '../../src/server/merged-rule.ts';
import { executableSchema } from '../../src/server/schema.ts';
import { validation } from '../../src/server/valid-documents.ts';

const FOLDER = packagePath('examples/queries');
const EXAMPLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'));
const RULES = [...specifiedRules, knownOperationTypes];

/** Documents that break rules of each sort, one of which passes over parts of a document. */
const BROKEN: { readonly [what: string]: string } = {
  'a field that is not there': '{ persons { nodes { age } } }',
  'an argument that is not there, and one of another type':
    '{ persons(number: 1, first: "two") { totalCount } }',
  'a variable that is not declared': '{ person(id: $id) { name } }',
  'a variable that is not declared, in a fragment':
    '{ persons { nodes { ...a } } } fragment a on Person { id @include(if: $more) }',
  'a variable that is not used': 'query ($id: ID!) { persons { totalCount } }',
  'a variable that is declared twice': 'query ($id: ID!, $id: ID!) { person(id: $id) { name } }',
  'a variable of a type that nothing can be given of':
    'query ($id: Person) { person(id: $id) { name } }',
  'a variable of another type': 'query ($id: Int!) { person(id: $id) { name } }',
  'a variable of a type that is not there': 'query ($id: Id!) { person(id: $id) { name } }',
  'a fragment on a type that is not there':
    '{ persons { nodes { ...a ... on Human { id } } } } fragment a on Man { id }',
  'two fields of one name': '{ person(id: "a") { name: id name } }',
  'fragments that spread each other':
    '{ persons { nodes { ...a } } } fragment a on Person { ...b } fragment b on Person { ...a }',
  'a fragment on what cannot be there': '{ persons { nodes { ... on Project { id } } } }',
  'an operation without a name beside another': '{ persons { totalCount } } query b { __typename }',
  'a directive out of place': 'query @skip(if: true) { persons @unknown { totalCount } }',
  'no selection, and one of a scalar': '{ persons person(id: "a") { name { length } } }',
  'a type of operation that is not there': 'mutation { persons { totalCount } }',
  'fields given twice in an object': '{ persons(where: { id: {}, id: {} }) { totalCount } }',
  'a list in place of a value': '{ person(id: [{ id: 1 }, 2.5]) { name } }',
  'an object in place of a value, in a list': '{ nodes(ids: [{ id: { eq: 1.5 } }]) { id } }',
  'a definition of a type': '{ persons { totalCount } } type Person { id: ID }',
};

const SCHEMA = executableSchema();
const MERGED = mergedRule(RULES, SCHEMA);
const breaksNone = validation(SCHEMA, RULES);

/** What validation says of a document, by each rule on its own and by the merged one, and whether it is kept. */
function findings(document: DocumentNode, text: string) {
  const said = (rules: Parameters<typeof validate>[2]) =>
    validate(SCHEMA, document, rules).map((error) => error.toJSON());
  return { apart: said(RULES), merged: said([MERGED]), isValid: breaksNone(document, text) };
}

test.each(EXAMPLES)('finds nothing in %s', (text) => {
  expect(findings(parse(text), text)).toEqual({ apart: [], merged: [], isValid: true });
});

test.each(Object.entries(BROKEN))('finds %s', (_, text) => {
  const { apart, merged, isValid } = findings(parse(text), text);
  expect(apart.length).toBeGreaterThan(0);
  expect(merged).toEqual(apart);
  expect(isValid).toBe(false);
});

test('finds what the rules find apart, in whatever document', () => {
  const words = [
    ...new Set(`${EXAMPLES.join(' ')} ${Object.values(BROKEN).join(' ')}`.match(/\w+|[$@!]/g)),
  ];
  const changed = fc
    .tuple(
      fc.constantFrom(...EXAMPLES, ...Object.values(BROKEN)),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(...words)), { minLength: 1, maxLength: 3 }),
    )
    .map(([text, changes]) => {
      const parts = text.split(/(\b\w+\b)/);
      for (const [at, word] of changes) parts[(at * 2 + 1) % (parts.length - 1)] = word;
      return parts.join('');
    });
  let broken = 0;
  fc.assert(
    fc.property(changed, (text) => {
      const document = parsed(text);
      fc.pre(document !== null);
      const { apart, merged, isValid } = findings(document, text);
      expect(merged).toEqual(apart);
      expect(isValid).toBe(apart.length === 0);
      broken += Math.min(apart.length, 1);
    }),
    { numRuns: 500 },
  );
  expect(broken).toBeGreaterThan(100);
});

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
