import type { Role } from '../explore/search/search-entry.ts';
import { textOf } from './facts.ts';
import type { DataPackage } from './read-package.ts';

/** Columns of an edge that say what the thing at its start is or does in the fact. */
const COLUMNS = [
  ['role', 'DE'],
  ['roleEn', 'EN'],
  ['capacity', 'DE'],
  ['capacityEn', 'EN'],
] as const;

/** The roles of each thing in the facts of a package, each wording once for every record of it. */
export function rolesOf({ rows }: DataPackage): ReadonlyMap<string, readonly Role[]> {
  const roles = new Map<string, Map<string, Role>>();
  for (const [table, tableRows] of rows) {
    if (table.shape !== 'edge') continue;
    for (const { cells } of tableRows) {
      const from = textOf(cells, 'from');
      if (from === null) continue;
      const [recordedAt, recordedUntil] = [
        textOf(cells, 'recordedAt'),
        textOf(cells, 'recordedUntil'),
      ];
      for (const [column, language] of COLUMNS) {
        const value = textOf(cells, column);
        if (value === null) continue;
        const ofThing = roles.get(from) ?? new Map<string, Role>();
        ofThing.set(`${value} ${recordedAt} ${recordedUntil}`, {
          value,
          language,
          recordedAt,
          recordedUntil,
        });
        roles.set(from, ofThing);
      }
    }
  }
  return new Map([...roles].map(([thing, ofThing]) => [thing, [...ofThing.values()]]));
}
