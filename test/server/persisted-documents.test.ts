import {
  ManifestError,
  OWN_MANIFESTS,
  readPersistedDocuments,
} from '../../src/server/persisted-documents.ts';
import { idOf, manifestFolder, manifestOf } from '../support/persisted.ts';

const NAME = 'query Name($id: ID!) { municipality(id: $id) { name } }';
const TYPE = '{ __typename }';

describe('Manifests of persisted documents', () => {
  const write = manifestFolder();

  test('are read, several together, and their documents found by id', () => {
    const paths = [write('one.json', manifestOf(NAME)), write('two.json', manifestOf(TYPE, NAME))];
    const documents = readPersistedDocuments(paths, true);
    expect([NAME, TYPE].map((text) => documents.find(idOf(text)))).toEqual([NAME, TYPE]);
    expect(documents.find(idOf(NAME).slice('sha256:'.length))).toBe(NAME);
    expect(documents.find(idOf('{ dataset { id } }'))).toBeNull();
    expect(documents.only).toBe(true);
  });

  test('may have ids of their own kind, as the Relay compiler makes them', () => {
    const ids = ['5d41402abc4b2a76b9719d911017c592', 'x-app:name-1'];
    const path = write('relay.json', Object.fromEntries(ids.map((id) => [id, TYPE])));
    const documents = readPersistedDocuments([path], false);
    expect(ids.map((id) => documents.find(id))).toEqual([TYPE, TYPE]);
  });

  test('find nothing by what every object has', () => {
    const documents = readPersistedDocuments([write('one.json', manifestOf(NAME))], false);
    expect(['constructor', '__proto__', ''].map((id) => documents.find(id))).toEqual([
      null,
      null,
      null,
    ]);
  });

  test.each(OWN_MANIFESTS)('of our own pages are such, and fit the schema: %s', (path) => {
    expect(readPersistedDocuments([path], true).only).toBe(true);
  });

  const OBJECT = 'expected an object of documents by id, as codegen’s client preset writes it.';

  test.each<[what: string, content: unknown, problem: string]>([
    ['no JSON', '{"sha256:', 'expected JSON.'],
    ['a list', [TYPE], OBJECT],
    ['documents that are no texts', { [idOf(TYPE)]: { kind: 'Document' } }, OBJECT],
    ['no document', {}, OBJECT],
    [
      'a hash of another text',
      { [idOf(NAME)]: TYPE },
      `document ${idOf(NAME)}: expected the hash of its text, ${idOf(TYPE)}.`,
    ],
    [
      'a hash in capital letters',
      { [idOf(TYPE).toUpperCase()]: TYPE },
      `document ${idOf(TYPE).toUpperCase()}: expected an id such as sha256: and a hash.`,
    ],
    ['no id', { 'a b': TYPE }, 'document a b: expected an id such as sha256: and a hash.'],
    [
      'a syntax error',
      manifestOf('{'),
      `document ${idOf('{')}: Syntax Error: Expected Name, found <EOF>.`,
    ],
    [
      'a field that is not there',
      manifestOf('{ nothing }'),
      `document ${idOf('{ nothing }')}: Cannot query field "nothing" on type "Query". Did you mean "thing"?`,
    ],
    [
      'a mutation',
      manifestOf('mutation { write }'),
      `document ${idOf('mutation { write }')}: The graph has no mutations; it is read by queries.`,
    ],
  ])('are refused with %s, by file and document', (_what, content, problem) => {
    const path = write('wrong.json', content);
    const refused = refusalOf([path]);
    expect(refused.code).toBe('INVALID_SETTING');
    expect(refused.message).toBe(`PERSISTED_DOCUMENTS: ${path}: ${problem}`);
  });

  test('are refused when they are not there', () => {
    expect(refusalOf(['nowhere.json']).message).toBe(
      'PERSISTED_DOCUMENTS: nowhere.json: expected a file that can be read.',
    );
  });

  test('are refused when two have different texts for an id', () => {
    const paths = [write('one.json', { name: TYPE }), write('two.json', { name: NAME })];
    expect(refusalOf(paths).message).toBe(
      `PERSISTED_DOCUMENTS: ${paths[1]}: document name: another manifest has another text for it.`,
    );
  });
});

function refusalOf(paths: readonly string[]): ManifestError {
  try {
    readPersistedDocuments(paths, false);
  } catch (error) {
    if (error instanceof ManifestError) return error;
    throw error;
  }
  throw new Error('Nothing was refused');
}
