import { DataFactory, type Quad } from 'n3';
import type { Dataset } from '../../entities/dataset/dataset.ts';
import { scopeText } from '../cut.ts';
import type { GraphSource } from '../graph-source.ts';
import { type Description, description, type Value } from './description.ts';
import { dateLiteral, licenseTerm } from './literals.ts';
import { type Names, PREFIXES, term } from './terms.ts';

const { literal, namedNode, blankNode } = DataFactory;

/** How the data set is said: the terms that the contract names for the fields of `Dataset`. */
export const DATASET = {
  classes: ['schema:Dataset', 'dcat:Dataset'],
  title: ['schema:name', 'dcterms:title'],
  version: ['schema:version'],
  date: ['schema:dateCreated'],
  license: ['schema:license'],
  sources: ['prov:wasDerivedFrom'],
} as const;

/**
 * What stands at the head of a graph: which data it has, of which day, under which license. A cut is a
 * part of the data set, and says what was taken.
 */
export function datasetQuads({ dataset, cut, nouns }: GraphSource, names: Names): readonly Quad[] {
  const { asOf, types } = cut;
  const scope = scopeText(cut.scope);
  const whole = description(names.dataset);
  sayDataset(whole, dataset);
  whole.say(term('rdf:type'), term('void:Dataset'));
  whole.say(term('void:uriSpace'), literal(names.baseUri));
  const used = ['org', 'schema', 'prov', 'skos', 'eurio'] as const;
  whole.say(term('void:vocabulary'), ...used.map((prefix) => namedNode(PREFIXES[prefix])));
  if (asOf === null && types === null && scope === null) return whole.quads();
  const part = description(blankNode('cut'));
  sayDataset(part, dataset);
  part.say(term('dcterms:isPartOf'), names.dataset);
  if (asOf !== null) part.say(names.own('asOf'), dateLiteral(asOf));
  if (types !== null) part.say(names.own('types'), ...nouns.map(({ type }) => names.own(type)));
  if (scope !== null) part.say(names.own('scope'), literal(scope));
  return [...part.quads(), ...whole.quads()];
}

/** Title, version, day and license of the data. */
export function sayDataset(
  about: Description,
  dataset: Dataset,
  titles: readonly Value[] = [literal(dataset.title)],
): void {
  about.say(term('rdf:type'), ...DATASET.classes.map(term));
  for (const property of DATASET.title) about.say(term(property), ...titles);
  for (const property of DATASET.version) about.say(term(property), literal(dataset.version));
  for (const property of DATASET.date) about.say(term(property), dateLiteral(dataset.date));
  const licenses = dataset.license.split(', ').map(licenseTerm);
  for (const property of DATASET.license) about.say(term(property), ...licenses);
  about.say(term('dcterms:license'), ...licenses);
}
