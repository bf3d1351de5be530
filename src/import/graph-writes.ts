import { DATASET_ID } from '../entities/dataset/dataset.ts';
import { type StatementKind, statementKind } from '../entities/source/statement.ts';
import {
  isSearched,
  type Role,
  SEARCH_ENTRY,
  searchEntryOf,
} from '../explore/search/search-entry.ts';
import type { Write } from '../graph/engine.ts';
import { sortKey } from '../graph/sort-key.ts';
import type { Parameters, Value } from '../graph/statement.ts';
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
export const LAYOUT = 2;

/** Collects the rows of each command, in the order in which the commands are first used. */
class Writes {
  /** Mark of the package's edition, which everything that it holds bears. */
  readonly #edition: string;
  readonly #nodes = new Map<string, Write & { rows: Parameters[] }>();
  readonly #edges = new Map<string, Write & { rows: Parameters[] }>();

  constructor(edition: string) {
    this.#edition = edition;
  }

  node(label: string, interfaces: readonly string[], id: string, properties: Parameters): void {
    let write = this.#nodes.get(label);
    if (write === undefined) {
      write = { statement: writeNodes(label, interfaces), rows: [] };
      this.#nodes.set(label, write);
    }
    write.rows.push({ id, properties: { ...properties, id, edition: this.#edition } });
  }

  edge(type: string, start: string, finish: string, id: string, properties: Parameters): void {
    let write = this.#edges.get(type);
    if (write === undefined) {
      write = { statement: writeEdges(type), rows: [] };
      this.#edges.set(type, write);
    }
    write.rows.push({
      start,
      finish,
      id,
      properties: { ...properties, id, edition: this.#edition },
    });
  }

  /** Nodes before edges, so that every edge finds its ends. */
  all(): readonly Write[] {
    return [...this.#nodes.values(), ...this.#edges.values()];
  }
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
 * earlier edition of it held.
 */
export function graphWrites(data: DataPackage): readonly Write[] {
  const packageMark = `${data.name}@`;
  const edition = `${packageMark}${data.checksum.slice(0, EDITION_DIGITS)}`;
  const writes = new Writes(edition);
  const copies = copiesOfValues(data);
  const roles = rolesOf(data);
  for (const [table, rows] of data.rows) {
    for (const { cells } of rows) {
      if (table.shape === 'noun') writeNoun(writes, table, cells, copies, roles);
      else if (table.shape === 'value') writeValue(writes, table, cells);
      else if (table.shape === 'edge') writeEdge(writes, table, cells);
      else writeMerge(writes, cells);
    }
  }
  const { title, version, date, license, checksum } = data;
  writes.node('Dataset', [], DATASET_ID, {
    title,
    version,
    date,
    license,
    checksum,
    layout: LAYOUT,
  });
  const removals = removeFormerEditions.map((statement) => ({
    statement,
    rows: [{ package: packageMark, edition }],
  }));
  return [...writes.all(), ...removals];
}

function writeNoun(
  writes: Writes,
  { noun, columns }: NounTable,
  cells: Cells,
  copies: ReadonlyMap<string, Parameters>,
  roles: ReadonlyMap<string, readonly Role[]>,
): void {
  const id = required(cells, 'id');
  const isThing = noun.interfaces.includes('Thing');
  const properties = {
    ...cells,
    ...(isThing ? ofThing(cells) : {}),
    ...copies.get(id),
    ...comparables(columns, cells),
    ...noun.derive?.(cells),
    ...validity(startOf(noun, cells), textOf(cells, 'validTo')),
    ...record(cells),
    sortKey: noun.sortKey(cells),
  };
  writes.node(noun.type, noun.interfaces, id, properties);
  const entry = isSearched(noun) ? searchEntryOf(properties, roles.get(id) ?? []) : null;
  if (entry !== null) writes.node(SEARCH_ENTRY, [], factId([SEARCH_ENTRY, id]), entry);
  for (const { column, edge, validFrom } of noun.references ?? []) {
    const start = validFrom === undefined ? null : textOf(cells, validFrom);
    const finish = required(cells, column);
    writes.edge(edge, id, finish, factId([edge, id]), {
      ...fact(cells, { validFrom: start, validTo: textOf(cells, 'validTo') }),
      status: 'ACTUAL',
    });
  }
  state(writes, cells, statedByNoun(noun.type, isThing, id, cells));
}

/** What every thing has besides its columns; null for the copies of dated values that it may have. */
function ofThing(cells: Cells): Parameters {
  const nameKey = sortKey(required(cells, 'name'));
  return { names: null, identifiers: null, kinds: null, nameKey };
}

/** From when a node holds: a thing by its own column, a figure by the day on which it was observed. */
function startOf({ properties, references = [] }: NounTable['noun'], cells: Cells): string | null {
  const dated = references.find(({ validFrom }) => validFrom !== undefined)?.validFrom;
  return textOf(cells, 'validFrom' in properties ? 'validFrom' : (dated ?? 'validFrom'));
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

function writeValue(writes: Writes, { value, columns }: ValueTable, cells: Cells): void {
  const thing = required(cells, 'thing');
  const id = valueId(value, cells);
  const [scheme, text] = [textOf(cells, 'scheme'), textOf(cells, 'value')];
  writes.node(value.label, [], id, {
    ...cells,
    ...comparables(columns, cells),
    ...(scheme === null ? {} : { key: `${scheme}:${text}` }),
    ...(value.label === 'Name' ? { valueKey: sortKey(required(cells, 'value')) } : {}),
  });
  writes.edge(value.edge, thing, id, id, fact(cells, dates(cells)));
  const said = value.distinctive.filter((column) => column !== 'label' && column !== 'language');
  state(writes, cells, {
    kind: value.statement,
    subject: thing,
    value: said.map((column) => textOf(cells, column)).join(' '),
    key: id,
  });
}

function writeEdge(writes: Writes, { edge, columns }: EdgeTable, cells: Cells): void {
  const [from, to] = [required(cells, 'from'), required(cells, 'to')];
  const { from: _from, to: _to, ...properties } = cells;
  const own = Object.keys(edge.properties).map((column) => cells[column]);
  const id = edgeId(edge, cells);
  writes.edge(edge.type, from, to, id, {
    ...properties,
    ...comparables(columns, cells),
    ...fact(cells, dates(cells)),
  });
  state(writes, cells, {
    kind: statementKind(edge.type),
    subject: from,
    object: to,
    value: own.find((value) => typeof value === 'string'),
    key: id,
  });
}

function writeMerge(writes: Writes, cells: Cells): void {
  const formerId = required(cells, 'id');
  const id = factId(['MergedId', formerId]);
  writes.node('MergedId', [], id, { formerId });
  writes.edge('MERGED_INTO', id, required(cells, 'into'), id, {});
}

/** Writes, for each passage that a row rests on, that it says so. */
function state(writes: Writes, cells: Cells, stated: Stated | null): void {
  if (stated === null) return;
  const { kind, subject, object = null, value = null, key } = stated;
  for (const evidence of idsOf(cells, 'evidence')) {
    writes.edge('STATES', evidence, subject, factId([evidence, kind, key]), {
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
