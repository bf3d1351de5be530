import { DATASET_ID } from '../entities/dataset/dataset.ts';
import { type StatementKind, statementKind } from '../entities/source/statement.ts';
import { calledText } from '../entities/thing/brief-thing.ts';
import {
  isSearched,
  type Role,
  SEARCH_ENTRY,
  searchEntryOf,
} from '../explore/search/search-entry.ts';
import type { Write } from '../graph/engine.ts';
import { COPIES, type Noun } from '../graph/noun.ts';
import { sortKey } from '../graph/sort-key.ts';
import type { Parameters, Statement, Value } from '../graph/statement.ts';
import { removeFormerEditions, writeEdges, writeNodes } from './commands.ts';
import { comparables, factId, idsOf, record, textOf, validity } from './facts.ts';
import type { DataPackage, Row } from './read-package.ts';
import { rolesOf } from './roles.ts';
import type { DatedValue, EdgeTable, NounTable, ValueTable } from './table.ts';

type Cells = Row['cells'];

const EDITION_DIGITS = 16;
/**
 * How the graph keeps a package. Counted up when that changes, so that a graph that an earlier program
 * wrote is written anew from the same data.
 */
export const LAYOUT = 6;
const ROWS_AT_ONCE = 2_000;

/** A row for one of the commands. */
interface CommandRow {
  readonly statement: Statement;
  readonly row: Parameters & { readonly id: string; readonly properties: Parameters };
}

/** What a row's evidence says, besides its own record. */
interface Stated {
  readonly kind: StatementKind;
  readonly subject: string;
  readonly object?: string;
  readonly value?: string | undefined;
  /** Id of the fact, unique among those of its kind. */
  readonly key: string;
}

/**
 * Everything that has to be written so that the graph holds the package, and nothing that only an
 * earlier edition of it held. Nodes come before edges, so that every edge finds its ends. The rows are
 * made as they are asked for, anew each time, so that a large package needs no room for all of them.
 *
 * @param isFirst Whether the graph holds no package, so that there is no earlier edition to look for.
 */
export function graphWrites(data: DataPackage, isFirst = false): Iterable<Write> {
  const packageMark = `${data.name}@`;
  const edition = `${packageMark}${editionOf(data.checksum)}`;
  const removals = removeFormerEditions.map((statement) => ({
    statement,
    rows: [{ package: packageMark, edition }],
  }));
  return {
    *[Symbol.iterator]() {
      yield* gathered(nodesOf(data), edition, isFirst);
      yield* gathered(edgesOf(data), edition, isFirst);
      if (!isFirst) yield* removals;
    },
  };
}

/**
 * What marks everything that a package wrote, after the package's name: its data, and how they are
 * kept. So what an earlier program made of the same data gives way as another edition does.
 */
export function editionOf(checksum: string): string {
  return `${checksum.slice(0, EDITION_DIGITS)}-${LAYOUT}`;
}

/**
 * Rows in slices of one command each. All bear the mark of the package's edition. What has no value is not
 * sent to a graph that cannot hold an earlier one: a third of all there is to send.
 */
function* gathered(
  rows: Iterable<CommandRow>,
  edition: string,
  isFirst: boolean,
): Generator<Write> {
  const slices = new Map<Statement, Parameters[]>();
  for (const { statement, row } of rows) {
    const slice = slices.get(statement) ?? [];
    slices.set(statement, slice);
    const properties = { ...row.properties, id: row.id, edition };
    slice.push({ ...row, properties: isFirst ? withoutNulls(properties) : properties });
    if (slice.length < ROWS_AT_ONCE) continue;
    yield { statement, rows: slice };
    slices.delete(statement);
  }
  for (const [statement, slice] of slices) yield { statement, rows: slice };
}

function withoutNulls(properties: Parameters): Parameters {
  const known: { [property: string]: Value } = {};
  for (const property in properties) {
    const value = properties[property] ?? null;
    if (value !== null) known[property] = value;
  }
  return known;
}

function* nodesOf(data: DataPackage): Generator<CommandRow> {
  const copies = copiesOfValues(data);
  const roles = rolesOf(data);
  for (const [table, rows] of data.rows) {
    for (const { cells } of rows) {
      if (table.shape === 'noun') yield* nodesOfNoun(table, cells, copies, roles);
      else if (table.shape === 'value') yield nodeOfValue(table, cells);
      else if (table.shape === 'merge') yield nodeOfMerge(cells);
    }
  }
  const { name, title, version, date, license, checksum } = data;
  const described = { name, title, version, date, license, checksum, layout: LAYOUT };
  yield node('Dataset', [], DATASET_ID, described);
}

function* edgesOf({ rows: tables }: DataPackage): Generator<CommandRow> {
  for (const [table, rows] of tables) {
    for (const { cells } of rows) {
      if (table.shape === 'noun') yield* edgesOfNoun(table, cells);
      else if (table.shape === 'value') yield* edgesOfValue(table, cells);
      else if (table.shape === 'edge') yield* edgesOfEdge(table, cells);
      else yield edgeOfMerge(cells);
    }
  }
}

function node(
  label: string,
  interfaces: readonly string[],
  id: string,
  properties: Parameters,
): CommandRow {
  return { statement: writeNodes(label, interfaces), row: { id, properties } };
}

function edge(
  type: string,
  start: string,
  finish: string,
  id: string,
  properties: Parameters,
): CommandRow {
  return { statement: writeEdges(type), row: { start, finish, id, properties } };
}

function* nodesOfNoun(
  { noun, columns }: NounTable,
  cells: Cells,
  copies: ReadonlyMap<string, Parameters>,
  roles: ReadonlyMap<string, readonly Role[]>,
): Generator<CommandRow> {
  const id = required(cells, 'id');
  const properties = {
    ...cells,
    ...(isThing(noun) ? ofThing(cells, copies.get(id)) : {}),
    ...comparables(columns, cells),
    ...noun.derive?.(cells),
    ...validity(startOf(noun, cells), textOf(cells, 'validTo')),
    ...record(cells),
    sortKey: noun.sortKey(cells),
  };
  yield node(noun.type, noun.interfaces, id, properties);
  const entry = isSearched(noun) ? searchEntryOf(properties, roles.get(id) ?? []) : null;
  if (entry !== null) yield node(SEARCH_ENTRY, [], factId([SEARCH_ENTRY, id]), entry);
}

function* edgesOfNoun({ noun }: NounTable, cells: Cells): Generator<CommandRow> {
  const id = required(cells, 'id');
  for (const { column, edge: type, validFrom } of noun.references ?? []) {
    const start = validFrom === undefined ? null : textOf(cells, validFrom);
    const finish = required(cells, column);
    yield edge(type, id, finish, factId([type, id]), {
      ...fact(cells, { validFrom: start, validTo: textOf(cells, 'validTo') }),
      status: 'ACTUAL',
    });
  }
  yield* stated(cells, statedByNoun(noun.type, isThing(noun), id, cells));
}

/** What every thing has besides its columns; null for the copies of dated values that it does not have. */
function ofThing(cells: Cells, copies: Parameters = {}): Parameters {
  const all = { ...Object.fromEntries(COPIES.map((copy) => [copy, null])), ...copies };
  const nameKey = sortKey(required(cells, 'name'));
  return { ...all, nameKey, called: calledText({ ...cells, ...all }) };
}

/** From when a node holds: a thing by its own column, a figure by the day on which it was observed. */
function startOf({ properties, references = [] }: Noun, cells: Cells): string | null {
  const dated = references.find(({ validFrom }) => validFrom !== undefined)?.validFrom;
  return textOf(cells, 'validFrom' in properties ? 'validFrom' : (dated ?? 'validFrom'));
}

function isThing({ interfaces }: Noun): boolean {
  return interfaces.includes('Thing');
}

function statedByNoun(type: string, isThing: boolean, id: string, cells: Cells): Stated | null {
  if (isThing) return { kind: 'THING', subject: id, value: required(cells, 'name'), key: id };
  if (type === 'Observation') {
    const value = `${required(cells, 'measure')} ${required(cells, 'value')} ${required(cells, 'unit')}`;
    return { kind: 'OBSERVATION', subject: required(cells, 'about'), object: id, value, key: id };
  }
  if (type === 'EligibilityRule') {
    return { kind: 'ELIGIBILITY_RULE', subject: required(cells, 'project'), object: id, key: id };
  }
  return null;
}

function nodeOfValue({ value, columns }: ValueTable, cells: Cells): CommandRow {
  const [scheme, text] = [textOf(cells, 'scheme'), textOf(cells, 'value')];
  return node(value.label, [], valueId(value, cells), {
    ...cells,
    ...comparables(columns, cells),
    ...(scheme === null ? {} : { key: `${scheme}:${text}` }),
    ...(value.label === 'Name' ? { valueKey: sortKey(required(cells, 'value')) } : {}),
  });
}

function* edgesOfValue({ value }: ValueTable, cells: Cells): Generator<CommandRow> {
  const thing = required(cells, 'thing');
  const id = valueId(value, cells);
  yield edge(value.edge, thing, id, id, fact(cells, dates(cells)));
  const said = value.distinctive.filter((column) => column !== 'label' && column !== 'language');
  yield* stated(cells, {
    kind: value.statement,
    subject: thing,
    value: said.map((column) => textOf(cells, column)).join(' '),
    key: id,
  });
}

function* edgesOfEdge({ edge: declared, columns }: EdgeTable, cells: Cells): Generator<CommandRow> {
  const [from, to] = [required(cells, 'from'), required(cells, 'to')];
  const { from: _from, to: _to, ...properties } = cells;
  const own = Object.keys(declared.properties).map((column) => cells[column]);
  const id = edgeId(declared, cells);
  yield edge(declared.type, from, to, id, {
    ...properties,
    ...comparables(columns, cells),
    ...fact(cells, dates(cells)),
  });
  yield* stated(cells, {
    kind: statementKind(declared.type),
    subject: from,
    object: to,
    value: own.find((value) => typeof value === 'string'),
    key: id,
  });
}

function nodeOfMerge(cells: Cells): CommandRow {
  const formerId = required(cells, 'id');
  return node('MergedId', [], factId(['MergedId', formerId]), { formerId });
}

function edgeOfMerge(cells: Cells): CommandRow {
  const id = factId(['MergedId', required(cells, 'id')]);
  return edge('MERGED_INTO', id, required(cells, 'into'), id, {});
}

/** For each passage that a row rests on, that it says so. */
function* stated(cells: Cells, said: Stated | null): Generator<CommandRow> {
  if (said === null) return;
  const { kind, subject, object = null, value = null, key } = said;
  for (const evidence of idsOf(cells, 'evidence')) {
    yield edge('STATES', evidence, subject, factId([evidence, kind, key]), {
      kind,
      subject,
      object,
      value,
      evidence,
      validFrom: textOf(cells, 'validFrom'),
      validTo: textOf(cells, 'validTo'),
      status: textOf(cells, 'status'),
      ...record(cells),
      sortKey: `${kind} ${subject} ${object ?? sortKey(value ?? '')}`,
    });
  }
}

/** The dated values of each thing, as JSON, for the copies on the thing itself. */
function copiesOfValues({ rows }: DataPackage): ReadonlyMap<string, Parameters> {
  const lists = new Map<string, Map<string, Cells[]>>();
  for (const [table, tableRows] of rows) {
    if (table.shape !== 'value') continue;
    for (const { cells } of tableRows) {
      const { thing: _thing, ...value } = cells;
      const ofThing = lists.get(required(cells, 'thing')) ?? new Map<string, Cells[]>();
      ofThing.set(table.value.copy, [...(ofThing.get(table.value.copy) ?? []), value]);
      lists.set(required(cells, 'thing'), ofThing);
    }
  }
  return new Map(
    [...lists].map(([thing, copies]) => [
      thing,
      Object.fromEntries([...copies].map(([copy, values]) => [copy, JSON.stringify(values)])),
    ]),
  );
}

/** What every edge that states a fact carries besides its own. */
function fact(cells: Cells, span: Span): Parameters {
  return {
    ...span,
    ...validity(span.validFrom, span.validTo),
    ...record(cells),
    evidence: cells.evidence ?? null,
    recordedAt: cells.recordedAt ?? null,
    recordedUntil: cells.recordedUntil ?? null,
  };
}

interface Span {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

function dates(cells: Cells): Span {
  return { validFrom: textOf(cells, 'validFrom'), validTo: textOf(cells, 'validTo') };
}

/** The id of the fact that a row of an edge table states. */
export function edgeId({ type, properties }: EdgeTable['edge'], cells: Cells): string {
  const own = Object.keys(properties).map((column) => cells[column]);
  const { from, to, validFrom, validTo, status, recordedAt } = cells;
  return factId([type, from, to, validFrom, validTo, status, recordedAt, ...own]);
}

/** The id of the dated value that a row of its table holds. */
export function valueId({ label, distinctive }: DatedValue, cells: Cells): string {
  const own: (Value | undefined)[] = distinctive.map((column) => cells[column]);
  return factId([label, cells.thing, ...own, cells.validFrom, cells.validTo, cells.recordedAt]);
}

function required(cells: Cells, column: string): string {
  const value = textOf(cells, column);
  if (value === null) throw new Error(`Column ${column} was not checked`);
  return value;
}
