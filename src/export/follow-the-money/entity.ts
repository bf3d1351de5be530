/** An entity of FollowTheMoney, as a line of its JSON. */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: { readonly [name: string]: readonly string[] };
}

/** Values by property, before those that say nothing are left out. */
export type Values = { readonly [property: string]: readonly (string | null)[] };

/** Makes an entity: without values that are unknown or blank, each of the others once. */
export function entity(id: string, schema: string, values: Values): Entity {
  const properties = Object.entries(values).flatMap(([name, all]) => {
    const said = new Set(all.filter((value) => value !== null).filter(isVisible));
    return said.size === 0 ? [] : [[name, [...said]] as const];
  });
  return { id, schema, properties: Object.fromEntries(properties) };
}

/** The id of a node's entity: `person.constanze-janda`; FollowTheMoney has no slash in ids. */
export function entityId(id: string): string {
  return id.replace('/', '.');
}

/** Whether a text has anything to see: FollowTheMoney takes spaces and control characters for nothing. */
export function isVisible(text: string): boolean {
  return /[^\p{C}\p{Z}]/u.test(text);
}

/**
 * A date as FollowTheMoney has it: of a day, month or year. Of one that is known within limits only, the
 * month or year that both have; null where they have neither in common.
 */
export function entityDate(date: string | null): string | null {
  const [first, last] = date?.split('/') ?? [];
  if (first === undefined) return null;
  if (last === undefined) return first;
  if (first.length >= 7 && first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7);
  return first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : null;
}

/** An address of the web, or null for a text that is none. */
export function entityUrl(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^/\s]+\.[^\s]+$/.test(url) && URL.canParse(url) ? url : null;
}
