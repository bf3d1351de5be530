import type { Context } from '../../context.ts';
import { ArgumentError } from '../../errors.ts';
import { isHeld, isKnown } from '../../time/moment.ts';
import { lastDay } from '../../time/partial-date.ts';
import { thingsByKey } from './queries.ts';
import type { Identifier, IdentifierScheme, Thing } from './thing.ts';

/** An official key: its scheme and its value, which is always a text. */
export interface Key {
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

const SHAPES: { readonly [Scheme in IdentifierScheme]?: readonly [RegExp, string] } = {
  AGS: [/^(\d{2}|\d{3}|\d{5}|\d{8})$/, '2, 3, 5 or 8 digits, such as "06440005"'],
  ARS: [/^\d{12}$/, '12 digits, such as "064400005005"'],
  NUTS: [/^[A-Z]{2}[0-9A-Z]{0,3}$/, 'a NUTS code such as "DE71E"'],
  WIKIDATA: [/^Q[1-9]\d*$/, 'a Wikidata id such as "Q569680"'],
};

/**
 * The thing whose key it is on the operation's date; where none bears it then, the one that bore it
 * last. Null where nothing ever did.
 *
 * @param argument The GraphQL argument that holds the value.
 * @throws ArgumentError INVALID_KEY when the value does not have the shape of its scheme
 */
export async function thingByKey(
  key: Key,
  argument: string,
  { load, moment }: Context,
): Promise<Thing | null> {
  const [shape, expected] = SHAPES[key.scheme] ?? [/^\S.{0,199}$/, 'a key'];
  if (!shape.test(key.value)) throw new ArgumentError('INVALID_KEY', argument, expected, key.value);
  const rows = await load(thingsByKey, `${key.scheme}:${key.value}`);
  const bearers = rows.flatMap(({ node }) =>
    node.identifiers
      .filter((held) => isSame(held, key) && isKnown(held, moment))
      .map((held) => ({ node, held })),
  );
  const current = bearers.find(({ held }) => isHeld(held, moment));
  const newestFirst = bearers.toSorted((a, b) =>
    lastDay(a.held.validTo) < lastDay(b.held.validTo) ? 1 : -1,
  );
  return (current ?? newestFirst[0])?.node ?? null;
}

function isSame(held: Identifier, key: Key): boolean {
  return held.scheme === key.scheme && held.value === key.value;
}
