import { type NodeObject, noun } from '../../graph/noun.ts';
import { optionalText, text } from '../../graph/record.ts';
import { sortKey } from '../../graph/sort-key.ts';

/** A document that states facts. */
export interface Source extends NodeObject {
  readonly __typename: 'Source';
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly retrievedOn: string | null;
  readonly url: string | null;
  readonly license: string;
  readonly attribution: string | null;
}

export const source = noun<Source>({
  type: 'Source',
  path: 'source',
  interfaces: [],
  properties: {
    title: 'text',
    publisher: 'text',
    publishedOn: 'partialDate',
    retrievedOn: 'date',
    url: 'text',
    license: 'text',
    attribution: 'text',
  },
  required: ['title', 'license'],
  sortKey: (node) => sortKey(text(node, 'title')),
  parse: (node) => ({
    __typename: 'Source',
    id: text(node, 'id'),
    title: text(node, 'title'),
    publisher: optionalText(node, 'publisher'),
    publishedOn: optionalText(node, 'publishedOn'),
    retrievedOn: optionalText(node, 'retrievedOn'),
    url: optionalText(node, 'url'),
    license: text(node, 'license'),
    attribution: optionalText(node, 'attribution'),
  }),
});

/** Whether a node is a source. */
export function isSource(node: NodeObject): node is Source {
  return node.__typename === 'Source';
}
