import { RowError } from '../../errors.ts';
import { allNouns, COPIES, declareBrief, nounOfId } from '../../graph/noun.ts';
import { optionalText, type Record, records, text } from '../../graph/record.ts';
import { parseName, type Thing } from './thing.ts';

/** What a thing is called. */
type Called = Pick<Thing, '__typename' | 'id' | 'name' | 'nameEn' | 'names'>;

/** The properties of which `called` is made, besides `id`. */
const CALLED_BY = ['name', 'nameEn', 'names'] as const;

/**
 * What is stored with each thing beside its own properties: its id, its name and, where it has them, its English
 * name and its dated names, as one text, since a database looks for each property of a node anew.
 */
export function calledText(properties: Record): string {
  const values = ['id', ...CALLED_BY].map((property) => properties[property] ?? null);
  while (values.at(-1) === null) values.pop();
  return JSON.stringify(values);
}

/** The thing whose `calledText` that is. @throws RowError when it is none */
export function parseCalled(called: string): BriefThing {
  const values: unknown = JSON.parse(called);
  if (!Array.isArray(values)) throw new RowError('called', 'a list', called);
  const [id, name, nameEn, names] = values;
  const row = { id, name, nameEn, names };
  const noun = nounOfId(text(row, 'id'));
  if (noun === null) throw new RowError('called', 'the id of a thing', id);
  return new BriefThing({
    __typename: noun.type,
    id,
    name: text(row, 'name'),
    nameEn: optionalText(row, 'nameEn'),
    names: names === undefined ? NO_NAMES : records(row, 'names').map(parseName),
  });
}

const NO_NAMES: Thing['names'] = [];

declareBrief('Thing', { property: 'called', parse: parseCalled });

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
  const read: readonly string[] = CALLED_BY;
  for (const property of new Set([...properties, ...COPIES])) {
    if (read.includes(property)) continue;
    Object.defineProperty(BriefThing.prototype, property, {
      get() {
        throw new RowError(property, 'what the statement reads', undefined);
      },
    });
  }
}
