import { optionalText, type Record, text } from '../../graph/record.ts';
import type { ExportedEdge } from '../graph-source.ts';
import { fragment } from '../linked-data/terms.ts';
import { type Entity, entity, entityDate, entityId, type Values } from './entity.ts';
import { isLegalEntity, schemaOf } from './node-entity.ts';

/**
 * Edge types that are no entities of their own: those of grants are payments, a fund's name stands where
 * it pays; what leads to topics, figures, rules and passages cannot be said.
 */
const LEFT_OUT = new Set(['AWARDED_BY', 'AWARDED_TO', 'GRANTED_FOR', 'PARENT_GRANT', 'FUNDED_BY']);

interface Ends {
  readonly schema: string;
  readonly start: string;
  readonly end: string;
}

/** Whether FollowTheMoney can say an edge: whether it has schemata for both of its ends. */
export function isSaid({ type, start, finish }: ExportedEdge): boolean {
  return !LEFT_OUT.has(type) && schemaOf(start) !== null && schemaOf(finish) !== null;
}

/**
 * The entity of an edge that can be said: a membership, a participation in a project, a succession of
 * bodies, or else a link whose role is its type in words.
 */
export function edgeEntity(edge: ExportedEdge, provenance: Values): Entity {
  const { schema, start, end } = endsOf(edge);
  const { type, stored } = edge;
  return entity(fragment(type, `${type} ${edge.id}`), schema, {
    [start]: [entityId(edge.start)],
    [end]: [entityId(edge.finish)],
    role: rolesOf(schema, type, stored),
    status: [text(stored, 'status').toLowerCase()],
    startDate: [entityDate(optionalText(stored, 'validFrom'))],
    endDate: [entityDate(optionalText(stored, 'validTo'))],
    ...provenance,
  });
}

function endsOf({ type, start, finish }: ExportedEdge): Ends {
  if (type === 'MEMBER_OF') return { schema: 'Membership', start: 'member', end: 'organization' };
  if ((type === 'LEADS' || type === 'PARTICIPATES_IN') && isLegalEntity(start)) {
    return { schema: 'ProjectParticipant', start: 'participant', end: 'project' };
  }
  if (type === 'SUCCEEDED_BY' && isLegalEntity(start) && isLegalEntity(finish)) {
    return { schema: 'Succession', start: 'predecessor', end: 'successor' };
  }
  return { schema: 'UnknownLink', start: 'subject', end: 'object' };
}

const ROLES = ['role', 'roleEn', 'capacity', 'capacityEn', 'venue', 'venueEn'] as const;

function rolesOf(schema: string, type: string, stored: Record): readonly (string | null)[] {
  const own = ROLES.map((column) => optionalText(stored, column));
  const words = type.toLowerCase().replaceAll('_', ' ');
  return schema === 'UnknownLink' || type === 'LEADS' ? [words, ...own] : own;
}
