import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import '../src/entities/resolvers.ts';
import type { PropertyType } from '../src/graph/properties.ts';
import { idsOf, textOf, validity } from '../src/import/facts.ts';
import { type Row, readPackage } from '../src/import/read-package.ts';
import { checkReferences } from '../src/import/references.ts';
import { type Table, tables } from '../src/import/table.ts';
import { packagePath } from '../src/package-root.ts';

type Cells = Row['cells'];

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

interface Descriptor {
  readonly resources: readonly {
    readonly path: string;
    readonly schema: { readonly fields: readonly Field[] };
  }[];
}

const ARTICLE = 'source/offenbach-2025-02-11';
const data = readPackage(packagePath('seed'));
const descriptor: Descriptor = JSON.parse(
  readFileSync(join(packagePath('seed'), 'datapackage.json'), 'utf8'),
);

function rowsOf(file: string): readonly Cells[] {
  const entry = [...data.rows].find(([table]) => table.file === file);
  if (entry === undefined) throw new Error(`The package has no ${file}`);
  return entry[1].map(({ cells }) => cells);
}

function holdsOn(cells: Cells, day: string): boolean {
  const { holdsFrom, holdsTo } = validity(textOf(cells, 'validFrom'), textOf(cells, 'validTo'));
  return holdsFrom <= day && holdsTo >= day;
}

/** Municipalities that there are on a day, without the areas that belong to none. */
function municipalitiesOn(day: string): readonly Cells[] {
  return rowsOf('municipality.csv').filter(
    (cells) => cells.kind !== 'UNINCORPORATED_AREA' && holdsOn(cells, day),
  );
}

/** Inhabitants of each municipality on the last day of 2024. */
function populations(): ReadonlyMap<string | null, number> {
  return new Map(
    rowsOf('observation.csv')
      .filter(({ measure, observedOn }) => measure === 'POPULATION' && observedOn === '2024-12-31')
      .map((cells) => [textOf(cells, 'about'), Number(cells.value)]),
  );
}

describe('the shipped data', () => {
  test('is fit: every id is there, of the right noun, and stands once', () => {
    expect(checkReferences(data)).toEqual([]);
  });

  test('has 421 municipalities and four areas that belong to none', () => {
    const areas = rowsOf('municipality.csv').filter(({ kind }) => kind === 'UNINCORPORATED_AREA');
    expect([municipalitiesOn('2026-11-22').length, areas.length]).toEqual([421, 4]);
  });

  test('has 422 municipalities in 2022, to its last day', () => {
    const days = ['2022-01-01', '2022-12-31', '2023-01-01'];
    expect(days.map((day) => municipalitiesOn(day).length)).toEqual([422, 422, 421]);
  });

  test('has 33 centres, each a unit of one administration', () => {
    const centres = rowsOf('centre.csv').map(({ id }) => id);
    const hosts = rowsOf('unit-of.csv').filter(({ from }) => centres.includes(from ?? null));
    expect(centres).toHaveLength(33);
    expect(new Set(hosts.map(({ from }) => from))).toEqual(new Set(centres));
    expect(new Set(hosts.map(({ to }) => to)).size).toBe(33);
  });

  test('has 6,280,793 inhabitants in its municipalities on 2024-12-31', () => {
    const people = populations();
    const counts = municipalitiesOn('2024-12-31').map(({ id }) => people.get(String(id)));
    expect(counts).not.toContain(undefined);
    expect(counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(6_280_793);
  });

  test('has 409 municipalities with fewer than 50,000 inhabitants', () => {
    const people = populations();
    const small = municipalitiesOn('2024-12-31').filter(
      ({ id }) => (people.get(String(id)) ?? Number.POSITIVE_INFINITY) < 50_000,
    );
    expect(small).toHaveLength(409);
  });

  test('names three persons, each in a public role at the meeting', () => {
    expect(rowsOf('person.csv').map(({ id }) => id)).toEqual([
      'person/aljoscha-probst',
      'person/constanze-janda',
      'person/martin-wilhelm',
    ]);
  });

  test('quotes nothing but the article, in at most 200 characters', () => {
    const quotes = rowsOf('evidence.csv').filter(({ quote }) => quote !== null);
    expect(quotes.length).toBeGreaterThan(0);
    expect(new Set(quotes.map(({ source }) => source))).toEqual(new Set([ARTICLE]));
    const long = quotes.filter((cells) => (textOf(cells, 'quote') ?? '').length > 200);
    expect(long).toEqual([]);
  });
});

describe('the evidence of the shipped data', () => {
  const sources = new Map(rowsOf('source.csv').map((cells) => [cells.id, cells]));
  const sourceOf = new Map(rowsOf('evidence.csv').map(({ id, source }) => [id, source]));
  const stating = [...data.rows].filter(([{ columns }]) => 'evidence' in columns);

  test('stands in documents with a license and a date', () => {
    const unfit = [...sources.values()].filter(
      ({ license, publishedOn, retrievedOn }) => !license || !(publishedOn || retrievedOn),
    );
    expect(unfit).toEqual([]);
  });

  test.each(stating.map(([table, rows]) => [table.file, rows] as const))(
    'is behind every row of %s',
    (_, rows) => {
      const without = rows.filter(({ cells }) => {
        const evidence = idsOf(cells, 'evidence');
        return evidence.length === 0 || !evidence.every((id) => sources.has(sourceOf.get(id)));
      });
      expect(without.map(({ line }) => line)).toEqual([]);
    },
  );

  test('is asked for by every table but those of evidence and of given-up ids', () => {
    const without = [...data.rows.keys()].filter(({ columns }) => !('evidence' in columns));
    expect(without.map(({ file }) => file).toSorted()).toEqual([
      'evidence.csv',
      'merged-id.csv',
      'source.csv',
    ]);
  });

  test('is all used, and so is every document', () => {
    const used = new Set(
      stating.flatMap(([, rows]) => rows.flatMap(({ cells }) => idsOf(cells, 'evidence'))),
    );
    expect([...sourceOf.keys()].filter((id) => !used.has(String(id)))).toEqual([]);
    const drawnOn = new Set(sourceOf.values());
    expect([...sources.keys()].filter((id) => !drawnOn.has(id))).toEqual([]);
  });
});

describe('the descriptor of the shipped data', () => {
  const described = new Map(descriptor.resources.map(({ path, schema }) => [path, schema.fields]));
  const expected = tables().map((table) => [table.file, table] as const);

  test('names the tables that the import expects', () => {
    expect([...described.keys()].toSorted()).toEqual(expected.map(([file]) => file).toSorted());
  });

  test.each(expected)('has the columns of %s, in their order', (file, { columns }) => {
    expect(described.get(file)?.map(({ name }) => name)).toEqual(Object.keys(columns));
  });

  test.each(expected)('requires of %s what the import requires', (file, table) => {
    const required = described.get(file)?.filter(({ constraints }) => constraints?.required);
    expect(required?.map(({ name }) => name).toSorted()).toEqual(table.required.toSorted());
  });

  test.each(expected)('gives the columns of %s types that fit', (file, table) => {
    const fields = described.get(file) ?? [];
    expect(Object.fromEntries(fields.map(({ name, type }) => [name, type]))).toEqual(
      Object.fromEntries(
        Object.entries(table.columns).map(([name, type]) => [name, typeInDescriptor(type)]),
      ),
    );
  });

  test.each(expected)(
    'lets no column of %s have a value that the import refuses',
    (file, table) => {
      const tooMuch = (described.get(file) ?? []).filter(({ name, constraints }) => {
        const taken = table.columns[name];
        if (taken === undefined || typeof taken === 'string') return false;
        return !constraints?.enum || constraints.enum.some((value) => !taken.includes(value));
      });
      expect(tooMuch).toEqual([]);
    },
  );

  test.each(expected)('is followed by the header of %s', (file, table: Table) => {
    const [header] = readFileSync(join(packagePath('seed'), file), 'utf8').split('\n');
    expect(header).toBe(Object.keys(table.columns).join(','));
  });
});

/** The Table Schema type of a column. */
function typeInDescriptor(type: PropertyType): string {
  switch (type) {
    case 'integer':
    case 'boolean':
    case 'date':
    case 'number':
      return type;
    case 'money':
    case 'decimal':
      return 'number';
    case 'instant':
      return 'datetime';
    default:
      return 'string';
  }
}
