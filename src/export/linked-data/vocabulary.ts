import {
  type GraphQLEnumType,
  type GraphQLNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { DataFactory, type NamedNode, type Quad } from 'n3';
import { executableSchema } from '../../server/schema.ts';
import { concept } from './cell-value.ts';
import { type Description, description } from './description.ts';
import { FACT, FACT_MAPPING, ownName } from './fact-mapping.ts';
import { tagged } from './literals.ts';
import { IDENTIFIER, INTERFACE_CLASSES, NAME, NODE_MAPPING } from './node-mapping.ts';
import { type Names, type Term, term } from './terms.ts';

const { namedNode } = DataFactory;

/** Terms of ours that no field of the contract has the name of. */
const FURTHER = {
  asOf: 'The day whose things and facts a cut of the graph holds.',
  types: 'The types of the things that a cut of the graph holds.',
  scope: 'The part of the graph that a cut holds, in words.',
} as const;

/**
 * Our own vocabulary: a class for every type of node and of fact, under those of the vocabularies that
 * the contract names; a property for what those have none for; and a concept for every value of the
 * enums that the mapping has. Each is described as in the contract.
 */
export function vocabularyQuads(names: Names): readonly Quad[] {
  const whole = description(namedNode(names.vocabulary.slice(0, -1)));
  whole.say(term('rdf:type'), term('owl:Ontology'));
  whole.say(term('dcterms:title'), tagged('Terms of Integration Graph', 'EN'));
  const all = [whole, ...classes(names), ...properties(names), ...concepts(names)];
  return all.flatMap((one) => one.quads());
}

function classes(names: Names): readonly Description[] {
  const nodes = Object.entries(NODE_MAPPING).map(([type, { classes: under }]) => {
    const found = typeNamed(type);
    const interfaces = isObjectType(found) ? found.getInterfaces().map(({ name }) => name) : [];
    const inherited = interfaces.flatMap((name) => INTERFACE_CLASSES[name] ?? []);
    return classOf(names.own(type), found.description, [...under, ...inherited]);
  });
  const facts = Object.entries(FACT_MAPPING).map(([type, { classes: under = [] }]) =>
    classOf(names.own(ownName(type, 'class')), edgeTypeDescription(type), [
      ...under,
      ...FACT.classes,
    ]),
  );
  return [
    ...nodes,
    ...facts,
    classOf(names.own('Name'), typeNamed('Name').description, NAME.classes),
    classOf(names.own('Kind'), enumNamed('MunicipalityKind').description, NAME.classes),
    classOf(names.own('Identifier'), typeNamed('Identifier').description, IDENTIFIER.classes),
  ];
}

function properties(names: Names): readonly Description[] {
  const described = new Map<string, string | null | undefined>();
  for (const [type, { fields }] of Object.entries(NODE_MAPPING)) {
    for (const [field, { terms, as }] of Object.entries(fields)) {
      if (terms.length === 0 || as === 'period')
        described.set(field, fieldDescription(type, field));
    }
  }
  for (const [type, { properties: direct, columns = {}, edges }] of Object.entries(FACT_MAPPING)) {
    if (direct.length === 0) described.set(ownName(type, 'property'), edgeTypeDescription(type));
    for (const [column, { terms }] of Object.entries(columns)) {
      const [edge = ''] = edges;
      if (terms.length === 0) described.set(column, fieldDescription(edge, column));
    }
  }
  described.set('status', fieldDescription('Fact', 'status'));
  return [...described, ...Object.entries(FURTHER)].map(([name, comment]) => {
    const property = description(names.own(name));
    property.say(term('rdf:type'), term('rdf:Property'));
    label(property, name, comment);
    return property;
  });
}

function concepts(names: Names): readonly Description[] {
  const choices = Object.values(NODE_MAPPING).flatMap(({ fields }) =>
    Object.values(fields).flatMap(({ choice }) => (choice === undefined ? [] : [choice])),
  );
  return [...new Set([...choices, 'FactStatus'])].flatMap((choice) => {
    const type = enumNamed(choice);
    const scheme = description(names.own(choice));
    scheme.say(term('rdf:type'), term('skos:ConceptScheme'));
    label(scheme, choice, type.description);
    const values = type.getValues().map(({ name, description: comment }) => {
      const value = description(concept(choice, name, names));
      value.say(term('rdf:type'), term('skos:Concept'));
      value.say(term('skos:inScheme'), names.own(choice));
      value.say(term('skos:prefLabel'), tagged(name, 'EN'));
      label(value, name, comment);
      return value;
    });
    return [scheme, ...values];
  });
}

function classOf(
  subject: NamedNode,
  comment: string | null | undefined,
  under: readonly Term[],
): Description {
  const made = description(subject);
  made.say(term('rdf:type'), term('rdfs:Class'));
  made.say(term('rdfs:subClassOf'), ...under.map(term));
  label(made, subject.value.slice(subject.value.indexOf('#') + 1), comment);
  return made;
}

function label(subject: Description, name: string, comment: string | null | undefined): void {
  subject.say(term('rdfs:label'), tagged(name, 'EN'));
  const text = comment?.replaceAll(/\s+/g, ' ');
  if (text !== undefined && text !== '') subject.say(term('rdfs:comment'), tagged(text, 'EN'));
}

function typeNamed(name: string): GraphQLNamedType {
  const type = executableSchema().getType(name);
  if (type === undefined) throw new Error(`The contract has no type ${name}`);
  return type;
}

function enumNamed(name: string): GraphQLEnumType {
  const type = typeNamed(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum`);
  return type;
}

function fieldDescription(type: string, field: string): string | null | undefined {
  const found = typeNamed(type);
  const fields = isObjectType(found) || isInterfaceType(found) ? found.getFields() : {};
  return fields[field]?.description;
}

function edgeTypeDescription(type: string): string | null | undefined {
  return enumNamed('EdgeType').getValue(type)?.description;
}
