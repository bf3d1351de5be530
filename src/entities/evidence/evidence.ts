import { type NodeObject, noun } from '../../graph/noun.ts';
import { optionalText, text } from '../../graph/record.ts';

/** A passage in a source that says a thing. */
export interface Evidence extends NodeObject {
  readonly __typename: 'Evidence';
  /** Id of the source. */
  readonly source: string;
  readonly quote: string | null;
  readonly locator: string | null;
}

export const evidence = noun<Evidence>({
  type: 'Evidence',
  path: 'evidence',
  interfaces: [],
  properties: { source: 'text', quote: 'text', locator: 'text' },
  required: ['source'],
  references: [{ column: 'source', edge: 'FROM', to: ['Source'] }],
  sortKey: (node) => text(node, 'id'),
  parse: (node) => ({
    __typename: 'Evidence',
    id: text(node, 'id'),
    source: text(node, 'source'),
    quote: optionalText(node, 'quote'),
    locator: optionalText(node, 'locator'),
  }),
});

/** Whether a node is a passage. */
export function isEvidence(node: NodeObject): node is Evidence {
  return node.__typename === 'Evidence';
}
