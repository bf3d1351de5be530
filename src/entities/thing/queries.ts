import { traversal } from '../../graph/edge.ts';
import { record, text } from '../../graph/record.ts';
import { query } from '../../graph/statement.ts';
import { observationOf } from '../observation/edges.ts';
import { MEASURES, observation } from '../observation/observation.ts';
import { succeededBy } from './edges.ts';
import { thing } from './thing.ts';

export const successorsByThing = traversal('successorsByThing', succeededBy, 'out', thing);
export const predecessorsByThing = traversal('predecessorsByThing', succeededBy, 'in', thing);

/** Figures about a thing, by measure, then by their day. */
export const observationsByThing = traversal(
  'observationsByThing',
  observationOf,
  'in',
  observation,
  {
    where: (node, named) => `${node}.measure IN ${named('measures')}`,
    example: { measures: [...MEASURES] },
  },
);

/** A thing that bears, or once bore, an official key; keys are `SCHEME:value`. */
export const thingsByKey = query(
  'thingsByKey',
  'keyed',
  `UNWIND $keys AS key
   MATCH (i:Identifier {key: key})<-[r:IDENTIFIED_BY]-(n:Thing)
   RETURN key, n{.*} AS node
   ORDER BY key, n.id`,
  (row) => ({ key: text(row, 'key'), node: thing.parse(record(row, 'node')) }),
);
