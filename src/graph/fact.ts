import { oneOf, optionalText, type Record, text, texts } from './record.ts';

/** What every edge that states a fact carries. */
export interface Fact {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly status: 'PLANNED' | 'ACTUAL';
  /** Ids of its evidence. */
  readonly evidence: readonly string[];
  readonly recordedAt: string;
  readonly recordedUntil: string | null;
  /** Its own properties, as stored. */
  readonly properties: Record;
}

/** What every edge that states a fact is read by, and its id. */
export const FACT_PROPERTIES = [
  'id',
  'validFrom',
  'validTo',
  'status',
  'evidence',
  'recordedAt',
  'recordedUntil',
] as const;

/** Reads a fact from the properties of its edge. */
export function parseFact(edge: Record): Fact {
  return {
    validFrom: optionalText(edge, 'validFrom'),
    validTo: optionalText(edge, 'validTo'),
    status: oneOf(edge, 'status', ['PLANNED', 'ACTUAL']),
    evidence: texts(edge, 'evidence'),
    recordedAt: text(edge, 'recordedAt'),
    recordedUntil: optionalText(edge, 'recordedUntil'),
    properties: edge,
  };
}
