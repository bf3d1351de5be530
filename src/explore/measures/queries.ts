import { organization } from '../../entities/organization/organization.ts';
import { person } from '../../entities/person/person.ts';
import { idsOfAll } from '../../graph/read-whole.ts';
import { text } from '../../graph/record.ts';
import { query } from '../../graph/statement.ts';
import { holds } from '../../time/moment.ts';
import { EDGE_TYPES, factPattern, isOfTypes } from '../paths/edge-types.ts';

export const personIds = idsOfAll('personIds', person);
export const organizationIds = idsOfAll('organizationIds', organization);

/**
 * The things that facts of the kinds `$types` lead to from each thing, whichever end it is; once for
 * each fact, and at most `$limit` in all. The limit of each thing keeps the plan at its edges.
 */
export const tiedIdsByThing = query(
  'tiedIdsByThing',
  'expansion',
  `UNWIND $keys AS key
   MATCH (a:Node {id: key})
   CALL (a) {
     MATCH ${factPattern('a', 'r', 'b')}
     WHERE ${isOfTypes('r')} AND ${holds('r')}
     RETURN b.id AS id
     LIMIT $limit
   }
   RETURN key, id
   LIMIT $limit`,
  (row) => ({ key: text(row, 'key'), id: text(row, 'id') }),
  { types: [...EDGE_TYPES] },
);
