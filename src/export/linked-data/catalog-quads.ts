import { DataFactory, type NamedNode, type Quad } from 'n3';
import type { Dataset } from '../../entities/dataset/dataset.ts';
import { ARCHIVE } from '../archive.ts';
import type { Format } from '../format.ts';
import { sayDataset } from './dataset-quads.ts';
import { type Description, description } from './description.ts';
import { dateLiteral, licenseTerm, tagged } from './literals.ts';
import { CATALOG, SHIPPED } from './shipped-dataset.ts';
import { type Names, term } from './terms.ts';

const { literal, namedNode } = DataFactory;

const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';
const PACKED = 'application/zip';

/** File types of the European Union's authority table, by media type; others it does not have. */
const FILE_TYPES: { readonly [mediaType: string]: string } = {
  'application/gexf+xml': 'XML',
  'application/graphml+xml': 'XML',
  'application/ld+json': 'JSON_LD',
  'application/n-quads': 'RDF_N_QUADS',
  'application/vnd.apache.parquet': 'PARQUET',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/zip': 'ZIP',
  'text/turtle': 'RDF_TURTLE',
};

/** What a catalog tells of a data set. */
export interface Cataloged {
  readonly dataset: Dataset;
  /** The official keys of the states that the data are about. */
  readonly states: readonly string[];
  readonly formats: readonly Format[];
}

/**
 * The catalog of this server in the terms of DCAT-AP and DCAT-AP.de: one data set, a distribution in each
 * format, and the service that is asked by GraphQL.
 */
export function catalogQuads(cataloged: Cataloged, names: Names): readonly Quad[] {
  const { dataset, formats } = cataloged;
  const at = (path: string) => namedNode(new URL(path, names.baseUri).href);
  const catalog = description(at('/catalog'));
  const about = description(names.dataset);
  const service = description(at('/catalog#graphql'));
  const publisher = description(at('/catalog#publisher'));
  const isShipped = dataset.name === SHIPPED.name;
  catalog.say(term('rdf:type'), term('dcat:Catalog'));
  catalog.say(term('dcterms:title'), literal('Integration Graph'));
  catalog.say(term('dcterms:description'), ...both(CATALOG));
  catalog.say(term('foaf:homepage'), at('/'));
  catalog.say(term('dcat:dataset'), names.dataset);
  catalog.say(term('dcat:service'), at('/catalog#graphql'));
  sayWhatItIs(about, cataloged, at);
  for (const one of isShipped ? [catalog, about] : []) {
    one.say(term('dcterms:publisher'), at('/catalog#publisher'));
  }
  if (isShipped) {
    publisher.say(term('rdf:type'), term('foaf:Agent'));
    publisher.say(term('foaf:name'), literal(SHIPPED.publisher));
  }
  service.say(term('rdf:type'), term('dcat:DataService'));
  service.say(term('dcterms:title'), literal('GraphQL'));
  service.say(term('dcat:endpointURL'), at('/graphql'));
  service.say(term('dcat:endpointDescription'), at('/schema.graphql'));
  service.say(term('dcat:servesDataset'), names.dataset);
  const distributions = formats.map((format) => {
    const node = at(`/catalog#${format.name}`);
    about.say(term('dcat:distribution'), node);
    return distribution(node, format, dataset, at);
  });
  return [catalog, about, publisher, ...distributions, service].flatMap((one) => one.quads());
}

type At = (path: string) => NamedNode;

function sayWhatItIs(about: Description, { dataset, states }: Cataloged, at: At): void {
  const isShipped = dataset.name === SHIPPED.name;
  sayDataset(about, dataset, isShipped ? both(SHIPPED.title) : [literal(dataset.title)]);
  about.say(term('dcterms:identifier'), literal(dataset.name));
  about.say(term('dcterms:issued'), dateLiteral(dataset.date));
  about.say(term('dcterms:modified'), dateLiteral(dataset.date));
  about.say(term('dcat:version'), literal(dataset.version));
  about.say(term('dcat:landingPage'), at('/'));
  const languages = ['DEU', 'ENG'].map((code) => namedNode(`${AUTHORITY}/language/${code}`));
  about.say(term('dcterms:language'), ...languages);
  for (const key of states) {
    const state = namedNode(`http://dcat-ap.de/def/politicalGeocoding/stateKey/${key}`);
    about.say(term('dcterms:spatial'), state);
    about.say(term('dcatde:politicalGeocodingURI'), state);
  }
  if (!isShipped) return;
  about.say(term('dcterms:description'), ...both(SHIPPED.description));
  const themes = SHIPPED.themes.map((code) => namedNode(`${AUTHORITY}/data-theme/${code}`));
  about.say(term('dcat:theme'), ...themes);
  for (const language of ['DE', 'EN'] as const) {
    const words = SHIPPED.keywords[language].map((word) => tagged(word, language));
    about.say(term('dcat:keyword'), ...words);
  }
}

function both({ DE, EN }: { readonly DE: string; readonly EN: string }) {
  return [tagged(DE, 'DE'), tagged(EN, 'EN')];
}

function distribution(node: NamedNode, format: Format, dataset: Dataset, at: At): Description {
  const one = description(node);
  const address = at(`/export?format=${format.name}`);
  const mediaType = format.kind === 'folder' ? ARCHIVE.mediaType : bare(format.mediaType);
  one.say(term('rdf:type'), term('dcat:Distribution'));
  one.say(term('dcterms:title'), literal(format.name));
  one.say(term('dcterms:description'), tagged(format.description, 'EN'));
  one.say(term('dcat:accessURL'), address);
  one.say(term('dcat:downloadURL'), address);
  one.say(term('dcat:mediaType'), namedNode(MEDIA_TYPES + mediaType));
  if (mediaType === PACKED) one.say(term('dcat:packageFormat'), namedNode(MEDIA_TYPES + PACKED));
  const fileType = FILE_TYPES[mediaType];
  if (fileType !== undefined) {
    one.say(term('dcterms:format'), namedNode(`${AUTHORITY}/file-type/${fileType}`));
  }
  one.say(term('dcterms:license'), ...dataset.license.split(', ').map(licenseTerm));
  one.say(term('dcterms:modified'), dateLiteral(dataset.date));
  return one;
}

function bare(mediaType: string): string {
  return mediaType.split(';', 1)[0] ?? mediaType;
}
