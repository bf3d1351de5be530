import { DataFactory, type NamedNode, type Quad } from 'n3';
import { alternateNamesOf, identifierUrl, nameOf } from '../../entities/thing/naming.ts';
import { IDENTIFIER_SCHEMES, isThing, type Thing } from '../../entities/thing/thing.ts';
import type { Noun } from '../../graph/noun.ts';
import { oneOf, optionalText, type Record, records, text, texts } from '../../graph/record.ts';
import { factId } from '../../import/facts.ts';
import { type DatedValue, tables } from '../../import/table.ts';
import { concept } from './cell-value.ts';
import { type Description, description, type Value } from './description.ts';
import { dateLiteral, iriOrText, tagged } from './literals.ts';
import { ALTERNATE_NAMES, DATES, IDENTIFIER, KIND, NAME, NODE_MAPPING } from './node-mapping.ts';
import type { Telling } from './telling.ts';
import { fragment, type Names, term } from './terms.ts';

const { literal } = DataFactory;
const LANGUAGES = ['DE', 'EN'] as const;

/**
 * Says of a thing what it is called and by which keys it is known on the day that is looked at.
 *
 * @returns its dated names, keys and kinds, each of which is a node of its own
 */
export function sayNaming(
  about: Description,
  noun: Noun,
  stored: Record,
  telling: Telling,
): readonly Description[] {
  const thing = noun.parse(stored);
  if (!isThing(thing)) throw new Error(`${thing.id} is no thing`);
  sayNames(about, thing, telling);
  return datedValues().flatMap((value) =>
    records(stored, value.copy)
      .filter((copy) => telling.taken.holdsValue(copy))
      .map((copy) => datedNode(about, thing, value, copy, telling)),
  );
}

/** What a thing is called on the day that is looked at, and no more. */
export function nameQuads(noun: Noun, stored: Record, { names, moment }: Telling): readonly Quad[] {
  const thing = noun.parse(stored);
  const about = description(names.node(thing.id));
  if (isThing(thing)) sayShownNames(about, thing, moment);
  return about.quads();
}

function sayNames(about: Description, thing: Thing, { moment }: Telling): void {
  sayShownNames(about, thing, moment);
  const further = thing.__typename === 'Topic' ? ALTERNATE_NAMES.Topic : ALTERNATE_NAMES.Thing;
  const others = alternateNamesOf(thing, moment).map(({ value, language }) =>
    tagged(value, language),
  );
  for (const property of [further, NAME.labels.ALTERNATE]) about.say(term(property), ...others);
}

function sayShownNames(about: Description, thing: Thing, moment: Telling['moment']): void {
  const own = NODE_MAPPING[thing.__typename]?.fields.name?.terms ?? [];
  const shown = LANGUAGES.flatMap((language) => nameIn(language, thing, moment));
  for (const property of [...own, NAME.labels.PREFERRED]) about.say(term(property), ...shown);
}

/** The name in a language on the day that is looked at; none where it has none of its own. */
function nameIn(language: 'DE' | 'EN', thing: Thing, moment: Telling['moment']): readonly Value[] {
  const name = nameOf(thing, language, moment);
  const isOwn =
    language === 'DE' ||
    name === thing.nameEn ||
    thing.names.some((one) => one.language === language && one.value === name);
  return isOwn ? [tagged(name, language)] : [];
}

function datedNode(
  about: Description,
  thing: Thing,
  { label, distinctive }: DatedValue,
  copy: Record,
  telling: Telling,
): Description {
  const told = [...distinctive, 'validFrom', 'validTo', 'recordedAt'];
  const id = factId([label, ...told.map((column) => optionalText(copy, column))]);
  const part = telling.names.part(thing.id, fragment(label, id));
  const node = description(part);
  switch (label) {
    case 'Name':
      sayName(node, thing.id, copy, telling.names);
      break;
    case 'Identifier':
      about.say(term(IDENTIFIER.of), part);
      sayIdentifier(node, about, copy, telling);
      break;
    case 'Kind':
      sayStatement(node, thing.id, 'Kind', telling.names, {
        property: term(KIND),
        object: concept('MunicipalityKind', text(copy, 'kind'), telling.names),
      });
  }
  sayDates(node, copy, telling.names);
  return node;
}

function sayName(node: Description, thing: string, copy: Record, names: Names): void {
  sayStatement(node, thing, 'Name', names, {
    property: term(NAME.labels[oneOf(copy, 'label', ['PREFERRED', 'ALTERNATE'])]),
    object: tagged(text(copy, 'value'), oneOf(copy, 'language', LANGUAGES)),
  });
}

function sayStatement(
  node: Description,
  thing: string,
  type: string,
  names: Names,
  { property, object }: { readonly property: NamedNode; readonly object: Value },
): void {
  node.say(term('rdf:type'), names.own(type), ...NAME.classes.map(term));
  node.say(term(NAME.subject), names.node(thing));
  node.say(term(NAME.label), property);
  node.say(term(NAME.value), object);
}

/** A key, and where it leads, if its scheme has addresses; the thing leads there while it bears it. */
function sayIdentifier(
  node: Description,
  about: Description,
  copy: Record,
  { names, held }: Telling,
): void {
  const scheme = oneOf(copy, 'scheme', IDENTIFIER_SCHEMES);
  const value = text(copy, 'value');
  node.say(term('rdf:type'), names.own('Identifier'), ...IDENTIFIER.classes.map(term));
  node.say(term(IDENTIFIER.scheme), literal(scheme));
  node.say(term(IDENTIFIER.value), literal(value));
  const url = identifierUrl({ scheme, value });
  if (url === null) return;
  node.say(term(IDENTIFIER.url), iriOrText(url));
  const leads = Object.entries(IDENTIFIER.addresses).find(([name]) => name === scheme)?.[1];
  if (leads !== undefined && held.holdsValue(copy)) about.say(term(leads), iriOrText(url));
}

function sayDates(node: Description, copy: Record, names: Names): void {
  const { validFrom, validTo, evidence, recordedAt } = DATES;
  for (const [column, property] of Object.entries({ validFrom, validTo })) {
    const date = optionalText(copy, column);
    if (date !== null) node.say(term(property), dateLiteral(date));
  }
  node.say(term(evidence), ...texts(copy, 'evidence').map((id) => names.node(id)));
  node.say(term(recordedAt), literal(text(copy, 'recordedAt'), term('xsd:dateTime')));
}

function datedValues(): readonly DatedValue[] {
  return tables().flatMap((table) => (table.shape === 'value' ? [table.value] : []));
}
