import { nameOf } from '../entities/thing/naming.ts';
import { isThing } from '../entities/thing/thing.ts';
import { NEWEST_RECORD } from '../time/moment.ts';
import type { Cut } from './cut.ts';
import type { ExportedNode } from './graph-source.ts';

/**
 * What a node is shown as: a thing by its German name of the cut's day, or the one that it is listed by
 * in a cut of every day; a source by its title; any other node by its id.
 */
export function labelOf({ id, noun, stored }: ExportedNode, { asOf }: Cut): string {
  if (asOf !== null) {
    const node = noun.parse(stored);
    if (isThing(node)) return nameOf(node, 'DE', { date: asOf, recorded: NEWEST_RECORD });
  }
  return String(stored.name ?? stored.title ?? id);
}
