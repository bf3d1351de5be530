import { optionalText, type Record, text } from '../../graph/record.ts';
import { EARLIEST_DAY, firstDay, LATEST_DAY, lastDay } from '../../time/partial-date.ts';
import {
  type Attribute,
  type AttributeType,
  type AttributeValue,
  attributesOf,
  edgeId,
  edgeValues,
  nodeValues,
  OFFICIAL_KEYS,
} from '../attributes.ts';
import { scopeText } from '../cut.ts';
import { type Copies, datedCopies } from '../dated-copies.ts';
import type { FileFormat } from '../format.ts';
import { everyEdge, everyNode, type GraphSource } from '../graph-source.ts';
import { inChunks } from '../in-chunks.ts';
import { labelOf } from '../label.ts';
import { element, openTag, XML_DECLARATION, xmlText } from '../xml.ts';

/**
 * GEXF 1.3 (https://gexf.net), dynamic: nodes and edges hold in intervals of days, and so do the names,
 * kinds and official keys of things. Both ends belong to an interval, an open one is left out, and a
 * date known only in part counts as all of its days.
 */
export const gexf: FileFormat = {
  kind: 'file',
  name: 'gexf',
  extension: 'gexf',
  mediaType: 'application/gexf+xml; charset=utf-8',
  description: 'GEXF 1.3, for Gephi and its timeline: what holds when',
  write: (source) => inChunks(pieces(source)),
};

/** Ids of attributes by what they are of and by name. */
type Ids = ReadonlyMap<string, string>;

async function* pieces(source: GraphSource): AsyncGenerator<string> {
  const attributes = [...attributesOf(source), ...DATED_ATTRIBUTES];
  const ids: Ids = new Map(attributes.map(({ of, name }, place) => [`${of} ${name}`, `a${place}`]));
  yield XML_DECLARATION;
  yield `${openTag('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' })}\n${meta(source)}\n`;
  yield `${openTag('graph', {
    mode: 'dynamic',
    timeformat: 'date',
    timerepresentation: 'interval',
    defaultedgetype: 'directed',
    idtype: 'string',
  })}\n`;
  yield declarations(ids, 'node', 'static', attributesOf(source));
  yield declarations(ids, 'node', 'dynamic', DATED_ATTRIBUTES);
  yield declarations(ids, 'edge', 'static', attributesOf(source));
  yield* nodes(source, ids);
  yield* edges(source, ids);
  yield '</graph>\n</gexf>\n';
}

async function* nodes(source: GraphSource, ids: Ids): AsyncGenerator<string> {
  const [valuesOf, copiesOf] = [nodeValues(source), datedCopies(source.cut)];
  yield '<nodes>\n';
  for await (const node of everyNode(source)) {
    const attributes = { id: node.id, label: labelOf(node, source.cut), ...interval(node.stored) };
    const content = values(ids, 'node', valuesOf(node)) + datedValues(ids, copiesOf(node));
    yield `${element('node', attributes, element('attvalues', {}, content))}\n`;
  }
  yield '</nodes>\n';
}

async function* edges(source: GraphSource, ids: Ids): AsyncGenerator<string> {
  yield '<edges>\n';
  for await (const edge of everyEdge(source)) {
    const { type, start, finish, stored } = edge;
    const attributes = {
      id: edgeId(edge),
      source: start,
      target: finish,
      // Gephi keeps edges between the same two nodes apart by their kind.
      kind: type,
      label: type,
      ...interval(stored),
    };
    const content = values(ids, 'edge', edgeValues(edge));
    yield `${element('edge', attributes, element('attvalues', {}, content))}\n`;
  }
  yield '</edges>\n';
}

/** The format has no elements for a version, a license or a cut: they stand in the description. */
function meta({ dataset, cut }: GraphSource): string {
  const { title, version, date, license } = dataset;
  const scope = scopeText(cut.scope);
  const description = [
    `${title}, version ${version} of ${date}.`,
    cut.asOf === null ? '' : ` As of ${cut.asOf}.`,
    scope === null ? '' : ` Part of the graph: ${scope}.`,
    ` License: ${license}. Each passage is joined to its source, which has a license of its own.`,
  ].join('');
  const content = [
    element('creator', {}, 'Integration Graph'),
    element('description', {}, xmlText(description)),
  ].join('');
  return element('meta', { lastmodifieddate: date }, content);
}

function declarations(
  ids: Ids,
  of: Attribute['of'],
  mode: 'static' | 'dynamic',
  attributes: readonly Attribute[],
): string {
  const declared = attributes
    .filter((attribute) => attribute.of === of)
    .map(({ name, type }) => element('attribute', { id: idOf(ids, of, name), title: name, type }));
  return `${element('attributes', { class: of, mode }, declared.join(''))}\n`;
}

function values(ids: Ids, of: Attribute['of'], all: readonly AttributeValue[]): string {
  let text = '';
  for (const [name, value] of all) text += element('attvalue', { for: idOf(ids, of, name), value });
  return text;
}

/** What a dated value is called as an attribute that changes. */
const datedName = (scheme: string) => `dated${scheme}`;
const TEXT: AttributeType = 'string';
const DATED_ATTRIBUTES: readonly Attribute[] = ['Name', 'NameEn', 'Kind', ...OFFICIAL_KEYS].map(
  (what) => ({ of: 'node', name: datedName(what), type: TEXT }),
);

/** Each value that changes, with its interval: of names those that a thing goes by, in each language. */
function datedValues(ids: Ids, copies: Copies | null): string {
  if (copies === null) return '';
  const preferred = copies.names.filter(({ label }) => label === 'PREFERRED');
  const dated = [
    ...preferred.map(
      (name) => [name.language === 'EN' ? 'NameEn' : 'Name', 'value', name] as const,
    ),
    ...copies.kinds.map((kind) => ['Kind', 'kind', kind] as const),
    ...copies.identifiers.map((key) => [text(key, 'scheme'), 'value', key] as const),
  ];
  return dated
    .filter(([what]) => ids.has(`node ${datedName(what)}`))
    .map(([what, column, row]) => {
      const [start, finish] = [optionalText(row, 'validFrom'), optionalText(row, 'validTo')];
      const bounds = { holdsFrom: firstDay(start), holdsTo: lastDay(finish) };
      return element('attvalue', {
        for: idOf(ids, 'node', datedName(what)),
        value: text(row, column),
        ...interval(bounds),
      });
    })
    .join('');
}

function idOf(ids: Ids, of: Attribute['of'], name: string): string | null {
  return ids.get(`${of} ${name}`) ?? null;
}

function interval(bounds: Record): { readonly start: string | null; readonly end: string | null } {
  const [from, to] = [optionalText(bounds, 'holdsFrom'), optionalText(bounds, 'holdsTo')];
  return { start: from === EARLIEST_DAY ? null : from, end: to === LATEST_DAY ? null : to };
}
