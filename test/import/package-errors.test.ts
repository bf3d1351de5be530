import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../src/graph/engine.ts';
import { ImportError, type Problem } from '../../src/import/import-error.ts';
import { importPackage } from '../../src/import/import-package.ts';
import { contentsOf } from '../support/contents.ts';
import { emptyEngine } from '../support/engines.ts';
import {
  type Changes,
  columnsOf,
  descriptor,
  MINIMAL,
  membership,
  ministryName,
  table,
  writePackage,
} from '../support/package-folder.ts';

const EVIDENCE = 'evidence/report-1';
const PERSON_COLUMNS = columnsOf('person.csv').join(',');
const ADA = { id: 'person/ada', name: 'Ada', evidence: EVIDENCE };
const CSV = 'comma-separated values (RFC 4180)';

let folder: string;
let engine: Engine;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'package-errors-'));
  engine = await emptyEngine('embedded');
});
afterEach(async () => {
  const written = await contentsOf(engine);
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
  expect(written).toEqual({ nodes: [], edges: [] });
});

describe('A cell that does not fit its column is named', () => {
  const RULE = { id: 'eligibility-rule/r', project: 'project/p', evidence: EVIDENCE };
  const RECORDED = { recordedAt: '2026-01-01T00:00:00Z' };
  const NAMED = { name: 'N', evidence: EVIDENCE };

  test.each<[file: string, field: string, found: string, expected: RegExp, row: object]>([
    ['eligibility-rule.csv', 'populationBelow', '50.000', /whole number/, { ...RULE, ...RECORDED }],
    ['eligibility-rule.csv', 'consortiumAllowed', 'yes', /true or false/, { ...RULE, ...RECORDED }],
    [
      'municipality.csv',
      'latitude',
      '50,4',
      /a number such as 50\.436/,
      { ...NAMED, id: 'municipality/m', kind: 'TOWN' },
    ],
    ['municipality.csv', 'kind', 'CITY', /one of .*TOWN/, { ...NAMED, id: 'municipality/m' }],
    ['project.csv', 'ownShare', '8 %', /a number such as/, { ...NAMED, id: 'project/p' }],
    ['grant.csv', 'ceiling', '1.999', /an amount such as/, { ...NAMED, id: 'grant/g' }],
    [
      'source.csv',
      'retrievedOn',
      '2026-11',
      /a day such as/,
      { id: 'source/report', title: 'R', license: 'CC0-1.0' },
    ],
    [
      'ministry.csv',
      'validFrom',
      '2024-02-30',
      /a date such as/,
      { ...NAMED, id: 'ministry/labor' },
    ],
    ['ministry.csv', 'evidence', 'report-1', /ids such as/, { id: 'ministry/labor', name: 'N' }],
    ['name.csv', 'recordedAt', '2026-01-01', /an instant in UTC/, ministryName({ value: 'N' })],
    ['member-of.csv', 'status', 'REAL', /one of PLANNED, ACTUAL/, membership()],
  ])('%s, %s: %j', async (file, field, found, expected, row) => {
    const rows = [{ ...row, [field]: found }];
    expect(await problemsOf({ [file]: rows })).toContainEqual({
      file,
      line: 2,
      field,
      expected: expect.stringMatching(expected),
      found: JSON.stringify(found),
    });
  });

  test.each([
    ['person.csv', 'id', ADA],
    ['person.csv', 'name', ADA],
    ['person.csv', 'evidence', ADA],
    ['member-of.csv', 'from', membership()],
    ['member-of.csv', 'status', membership()],
    ['name.csv', 'value', ministryName({ value: 'Labor' })],
    ['source.csv', 'license', { id: 'source/report', title: 'Report', license: 'CC0-1.0' }],
  ])('%s, %s: a missing value', async (file, field, row) => {
    expect(await problemsOf({ [file]: [{ ...row, [field]: '' }] })).toContainEqual({
      file,
      line: 2,
      field,
      expected: 'a value',
      found: 'an empty cell',
    });
  });

  test('with every other one of its package', async () => {
    const problems = await problemsOf({
      'person.csv': [
        { ...ADA, validFrom: 'then' },
        { ...ADA, name: '' },
      ],
      'name.csv': [ministryName({ value: '', language: 'FR' })],
    });
    expect(problems.map(({ file, line, field }) => `${file} ${line} ${field}`)).toEqual([
      'person.csv 2 validFrom',
      'person.csv 3 name',
      'name.csv 2 value',
      'name.csv 2 language',
    ]);
  });

  test.each([
    ['\n', 'line feeds'],
    ['\r\n', 'carriage returns and line feeds'],
  ])('by the line on which its row begins, after cells of several lines (%j, %s)', async (end) => {
    const text = table('ministry.csv', [
      { id: 'ministry/labor', name: 'Labor', description: 'one\ntwo\nthree', evidence: EVIDENCE },
      { id: 'ministry/other', name: '', description: 'one\ntwo', evidence: EVIDENCE },
      { id: 'ministry/third', name: '', evidence: EVIDENCE },
    ]);
    const problems = await problemsOf({ 'ministry.csv': text.replaceAll('\n', end) });
    expect(problems.map(({ line, field }) => [line, field])).toEqual([
      [5, 'name'],
      [7, 'name'],
    ]);
  });
});

describe('A table that is none is named', () => {
  const FULL_ROW = `person/ada,Ada,,,,,,${EVIDENCE},,,`;

  test.each<[what: string, text: string, line: number, found: RegExp]>([
    ['a row with too few cells', `${PERSON_COLUMNS}\n${FULL_ROW}\nperson/eve\n`, 3, /Length/],
    ['a row with too many cells', `${PERSON_COLUMNS}\n${FULL_ROW},\n`, 2, /Length/],
    ['an empty line between rows', `${PERSON_COLUMNS}\n\n${FULL_ROW}\n`, 2, /Length/],
    ['a quote that is not closed', `${PERSON_COLUMNS}\nperson/ada,"Ada,,,,\n`, 2, /Quote/],
    ['a quote within a cell', `${PERSON_COLUMNS}\nperson/ada,A"da",,,,\n`, 2, /Quote/],
    ['text after a quote', `${PERSON_COLUMNS}\nperson/ada,"A"da,,,,\n`, 2, /Quote/],
  ])('%s', async (_what, text, line, found) => {
    expect(await problemsOf({ 'person.csv': text })).toEqual([
      { file: 'person.csv', line, field: null, expected: CSV, found: expect.stringMatching(found) },
    ]);
  });

  test.each<[what: string, header: string, field: string]>([
    ['a column that it does not have', `${PERSON_COLUMNS},age`, 'age'],
    ['a column too few', PERSON_COLUMNS.replace(',familyName', ''), 'familyName'],
    ['a column that stands twice', `${PERSON_COLUMNS},name`, 'name'],
    ['a column by another name', PERSON_COLUMNS.replace('evidence', 'Evidence'), 'evidence'],
  ])('%s', async (_what, header, field) => {
    expect(await problemsOf({ 'person.csv': `${header}\n` })).toContainEqual({
      file: 'person.csv',
      line: 1,
      field,
      expected: `the columns ${columnsOf('person.csv').join(', ')}`,
      found: header.split(',').join(', '),
    });
  });

  test('an empty file', async () => {
    expect(await problemsOf({ 'person.csv': '', 'member-of.csv': [] })).toEqual([
      {
        file: 'person.csv',
        line: 1,
        field: 'id',
        expected: expect.stringContaining('the columns id, name'),
        found: expect.any(String),
      },
    ]);
  });

  test('a file that is not UTF-8', async () => {
    writePackage(folder);
    const latin1 = Buffer.from(
      `${PERSON_COLUMNS}\nperson/ada,Jürgen,,,,,,${EVIDENCE},,,\n`,
      'latin1',
    );
    writeFileSync(join(folder, 'person.csv'), latin1);
    expect(await problemsOfFolder()).toEqual([
      expect.objectContaining({ file: 'person.csv', expected: expect.stringContaining('UTF-8') }),
    ]);
  });

  test('a file that is not there', async () => {
    expect(await problemsOf({ 'person.csv': null })).toContainEqual({
      file: 'person.csv',
      line: null,
      field: null,
      expected: 'a table that the descriptor names',
      found: 'no such file',
    });
  });
});

describe('A descriptor that does not fit is named', () => {
  const FILES = Object.keys(MINIMAL);

  test.each<[what: string, text: string, expected: RegExp, found: RegExp]>([
    ['that is not JSON', '{', /title, version, created, licenses, resources/, /no JSON/],
    ['without a title', JSON.stringify({ ...descriptor(FILES), title: '' }), /title/, /^title: /],
    [
      'without a license',
      JSON.stringify({ ...descriptor(FILES), licenses: [] }),
      /licenses/,
      /^licenses: /,
    ],
    [
      'whose resources are no list',
      JSON.stringify({ ...descriptor(FILES), resources: 'person.csv' }),
      /resources/,
      /^resources: /,
    ],
    [
      'with a table that this graph does not have',
      JSON.stringify(descriptor([...FILES, 'cat.csv'])),
      /a resource among .*person\.csv/,
      /^cat\.csv$/,
    ],
    [
      'with a table of another folder',
      JSON.stringify(descriptor([...FILES, '../person.csv'])),
      /a resource among .*person\.csv/,
      /^\.\.\/person\.csv$/,
    ],
  ])('%s', async (_what, text, expected, found) => {
    expect(await problemsOf({ 'datapackage.json': text })).toEqual([
      {
        file: 'datapackage.json',
        line: null,
        field: null,
        expected: expect.stringMatching(expected),
        found: expect.stringMatching(found),
      },
    ]);
  });

  test('that is not there', async () => {
    const problems = await problemsOf({ 'datapackage.json': null });
    expect(problems).toEqual([
      expect.objectContaining({
        file: join(folder, 'datapackage.json'),
        found: 'no such file',
      }),
    ]);
  });
});

describe('A row that contradicts others is named', () => {
  test.each<[what: string, changes: Changes, problem: Partial<Problem>]>([
    [
      'an id that stands twice',
      { 'person.csv': [ADA, { ...ADA, name: 'Eve' }] },
      {
        file: 'person.csv',
        line: 3,
        field: 'id',
        expected: 'an id that stands only once',
        found: '"person/ada"',
      },
    ],
    [
      'an id of another noun',
      { 'person.csv': [ADA, { ...ADA, id: 'ministry/ada' }] },
      {
        file: 'person.csv',
        line: 3,
        field: 'id',
        expected: 'an id like person/a-b-1',
        found: '"ministry/ada"',
      },
    ],
    [
      'an id with capitals',
      { 'person.csv': [ADA, { ...ADA, id: 'person/Eve' }] },
      { line: 3, field: 'id', expected: 'an id like person/a-b-1', found: '"person/Eve"' },
    ],
    [
      'an end of an edge that is not there',
      { 'member-of.csv': [membership({ to: 'ministry/nothing' })] },
      {
        file: 'member-of.csv',
        line: 2,
        field: 'to',
        expected: 'an id that is in the package',
        found: '"ministry/nothing"',
      },
    ],
    [
      'an end of an edge that is of another noun',
      { 'member-of.csv': [membership({ to: 'person/ada' })] },
      { file: 'member-of.csv', line: 2, field: 'to', found: '"person/ada"' },
    ],
    [
      'evidence that is not there, beside one that is',
      { 'person.csv': [{ ...ADA, evidence: `${EVIDENCE} evidence/nothing` }] },
      { file: 'person.csv', line: 2, field: 'evidence', found: '"evidence/nothing"' },
    ],
    [
      'evidence that is a source',
      { 'person.csv': [{ ...ADA, evidence: 'source/report' }] },
      { file: 'person.csv', line: 2, field: 'evidence', found: '"source/report"' },
    ],
    [
      'a passage of a source that is a person',
      { 'evidence.csv': [{ id: EVIDENCE, source: 'person/ada' }] },
      { file: 'evidence.csv', line: 2, field: 'source', found: '"person/ada"' },
    ],
    [
      'a name of a thing that is not there',
      { 'name.csv': [ministryName({ thing: 'ministry/nothing', value: 'N' })] },
      { file: 'name.csv', line: 2, field: 'thing', found: '"ministry/nothing"' },
    ],
    [
      'an edge that stands twice',
      { 'member-of.csv': [membership({ role: 'Head' }), membership({ role: 'Head' })] },
      { file: 'member-of.csv', line: 3 },
    ],
    [
      'a name that stands twice',
      { 'name.csv': [ministryName({ value: 'Labor' }), ministryName({ value: 'Labor' })] },
      { file: 'name.csv', line: 3 },
    ],
  ])('%s', async (_what, changes, problem) => {
    expect(await problemsOf(changes)).toEqual([expect.objectContaining(problem)]);
  });
});

/** What is wrong with the minimal package after these changes; it must not be imported. */
function problemsOf(changes: Changes): Promise<readonly Problem[]> {
  writePackage(folder, changes);
  return problemsOfFolder();
}

async function problemsOfFolder(): Promise<readonly Problem[]> {
  const error: unknown = await importPackage(folder, engine).then(
    () => new Error('The package was imported'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ImportError)) throw error;
  expect(error.code).toBe('IMPORT_INVALID');
  for (const { file, line, field, expected, found } of error.problems) {
    const place = [file, ...(line ? [`line ${line}`] : []), ...(field ? [`"${field}"`] : [])];
    expect(error.message).toContain(`${place.join(', ')}: expected ${expected}, found ${found}`);
  }
  return error.problems;
}
