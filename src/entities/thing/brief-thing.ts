import { RowError } from '../../errors.ts';
import { allNouns, COPIES } from '../../graph/noun.ts';
import type { Thing } from './thing.ts';

/** What a thing is called. */
type Called = Pick<Thing, '__typename' | 'id' | 'name' | 'nameEn' | 'names'>;

/** The properties of which a thing in brief is made. */
export const BRIEF_PROPERTIES = ['name', 'nameEn', 'names'] as const;

/** A thing of which nothing was read but what it is called. Everything else that things have fails when it is read. */
export class BriefThing implements Called {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly names: Thing['names'];

  constructor({ __typename, id, name, nameEn, names }: Called) {
    guardUnread();
    this.__typename = __typename;
    this.id = id;
    this.name = name;
    this.nameEn = nameEn;
    this.names = names;
  }
}

let isGuarded = false;

/** The properties are those of all nouns, which are declared by the time that something is read. */
function guardUnread(): void {
  if (isGuarded) return;
  isGuarded = true;
  const properties = [...allNouns().values()].flatMap((noun) => Object.keys(noun.properties));
  const read: readonly string[] = BRIEF_PROPERTIES;
  for (const property of new Set([...properties, ...COPIES])) {
    if (read.includes(property)) continue;
    Object.defineProperty(BriefThing.prototype, property, {
      get() {
        throw new RowError(property, 'what the statement reads', undefined);
      },
    });
  }
}
