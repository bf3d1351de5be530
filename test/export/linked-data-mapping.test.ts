import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import '../../src/entities/resolvers.ts';
import { DATASET } from '../../src/export/linked-data/dataset-quads.ts';
import {
  FACT,
  FACT_MAPPING,
  type FactMapping,
  SAID_BY_COLUMN,
} from '../../src/export/linked-data/fact-mapping.ts';
import {
  ALTERNATE_NAMES,
  AMOUNT,
  COORDINATES,
  IDENTIFIER,
  INTERFACE_CLASSES,
  KIND,
  NAME,
  NODE_MAPPING,
} from '../../src/export/linked-data/node-mapping.ts';
import { allEdgeTypes } from '../../src/graph/edge.ts';
import { allNouns } from '../../src/graph/noun.ts';
import { executableSchema } from '../../src/server/schema.ts';
import { mapsTo } from '../support/maps-to.ts';

const schema = executableSchema();

function typeNamed(name: string): GraphQLNamedType {
  const type = schema.getType(name);
  if (type === undefined) throw new Error(`No type ${name}`);
  return type;
}

function fieldsOf(name: string): readonly GraphQLField<unknown, unknown>[] {
  const type = typeNamed(name);
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

function fieldOf(type: string, name: string) {
  const found = fieldsOf(type).find((field) => field.name === name);
  if (found === undefined) throw new Error(`${type} has no field ${name}`);
  return found;
}

function enumValue(type: string, name: string) {
  const found = typeNamed(type);
  return isEnumType(found) ? found.getValue(name) : null;
}

const sorted = (names: Iterable<string>) => [...new Set(names)].toSorted();

describe('the mapping of nodes', () => {
  test('has every kind of node, and no other', () => {
    expect(sorted(Object.keys(NODE_MAPPING))).toEqual(
      sorted([...allNouns().values()].map(({ type }) => type)),
    );
  });

  test.each(Object.entries({ ...INTERFACE_CLASSES, ...classesByType() }))(
    'gives %s the classes that the contract names',
    (type, classes) => {
      expect(mapsTo(typeNamed(type).description).terms).toEqual(classes);
    },
  );

  test.each([...allNouns().values()].map((noun) => [noun.type, noun] as const))(
    'says every column of %s, each by the terms that the contract names for its field',
    (type, { properties }) => {
      const fields = Object.entries(NODE_MAPPING[type]?.fields ?? {});
      const said = fields.flatMap(([field, { columns }]) => columns ?? [field]);
      expect(sorted(said)).toEqual(sorted(Object.keys(properties)));
      for (const [field, { terms, number, names = [], reason }] of fields) {
        if (type === 'EligibilityRule' && field === 'project') continue;
        const named = mapsTo(fieldOf(type, field).description);
        const amount = number === undefined ? [] : [number, AMOUNT.classes[0]];
        expect({ field, terms: named.terms }).toEqual({ field, terms: [...terms, ...amount] });
        expect({ field, names: named.names }).toEqual({ field, names });
        const isNamed = named.terms.length + named.names.length > 0;
        expect({ field, isNamed, reason: reason !== undefined }).toEqual({
          field,
          isNamed,
          reason: !isNamed,
        });
      }
    },
  );

  test('says names, keys, kinds, amounts and places by the terms that the contract names', () => {
    const named = (type: string, field: string) => mapsTo(fieldOf(type, field).description).terms;
    expect(mapsTo(typeNamed('Name').description).terms).toEqual(NAME.classes);
    expect(named('Name', 'label')).toEqual([NAME.label]);
    expect(named('Name', 'value')).toEqual([NAME.value]);
    expect(named('Thing', 'names')).toEqual(Object.values(NAME.labels));
    expect(named('Thing', 'alternateNames')).toEqual([ALTERNATE_NAMES.Thing]);
    expect(named('Topic', 'alternateNames')).toEqual([ALTERNATE_NAMES.Topic]);
    expect(named('Thing', 'identifiers')).toEqual([IDENTIFIER.of]);
    expect(mapsTo(typeNamed('Identifier').description).terms).toEqual(IDENTIFIER.classes);
    for (const field of ['scheme', 'value', 'url'] as const) {
      expect(named('Identifier', field)).toEqual([IDENTIFIER[field]]);
    }
    for (const { name, description } of enumValues('IdentifierScheme')) {
      const address = Object.entries(IDENTIFIER.addresses).find(([scheme]) => scheme === name);
      expect({ name, terms: mapsTo(description).terms }).toEqual({
        name,
        terms: address === undefined ? [] : [address[1]],
      });
    }
    for (const [label, property] of Object.entries(NAME.labels)) {
      expect(mapsTo(enumValue('NameLabel', label)?.description).terms).toEqual([property]);
    }
    expect(mapsTo(enumValue('StatementKind', 'KIND')?.description).terms).toEqual([KIND]);
    expect(mapsTo(typeNamed('Money').description).terms).toEqual(AMOUNT.classes);
    for (const field of ['amount', 'currency'] as const) {
      expect(named('Money', field)).toEqual([AMOUNT[field]]);
    }
    expect(mapsTo(typeNamed('GeoCoordinates').description).terms).toEqual(COORDINATES.classes);
    for (const field of ['latitude', 'longitude'] as const) {
      expect(named('GeoCoordinates', field)).toEqual([COORDINATES[field]]);
    }
  });

  test('says the data set by the terms that the contract names', () => {
    expect(mapsTo(typeNamed('Dataset').description).terms).toEqual(DATASET.classes);
    for (const field of ['title', 'version', 'date', 'license', 'sources'] as const) {
      expect(mapsTo(fieldOf('Dataset', field).description).terms).toEqual(DATASET[field]);
    }
  });
});

describe('the mapping of facts', () => {
  test('has every edge type but those that hold no more than a column', () => {
    expect(sorted([...Object.keys(FACT_MAPPING), ...SAID_BY_COLUMN])).toEqual(
      sorted([...allEdgeTypes().keys(), 'FROM']),
    );
    const derived = [...allNouns().values()].flatMap(({ references = [] }) => references);
    expect(sorted(SAID_BY_COLUMN)).toEqual(sorted(derived.map(({ edge }) => edge)));
  });

  test('has every GraphQL type that states a fact, each once', () => {
    const facts = Object.values(schema.getTypeMap()).filter(
      (type) =>
        isObjectType(type) &&
        type.name.endsWith('Edge') &&
        type.getInterfaces().some(({ name }) => name === 'Fact'),
    );
    expect(
      Object.values(FACT_MAPPING)
        .flatMap(({ edges }) => edges)
        .toSorted(),
    ).toEqual(facts.map(({ name }) => name).toSorted());
  });

  test('says dates, passages and record by the terms that the contract names', () => {
    expect(mapsTo(typeNamed('Fact').description).terms).toEqual(FACT.classes);
    for (const field of ['validFrom', 'validTo'] as const) {
      expect(mapsTo(fieldOf('Fact', field).description).terms).toEqual([
        FACT[field],
        'schema:Role',
      ]);
    }
    for (const field of ['evidence', 'recordedAt', 'recordedUntil'] as const) {
      expect(mapsTo(fieldOf('Fact', field).description).terms).toEqual([FACT[field]]);
    }
  });

  test.each(Object.entries(FACT_MAPPING))(
    'says %s by the terms that the contract names, and by no other',
    (type, mapping) => {
      const described = descriptionsOf(type, mapping).map(mapsTo);
      expect(sorted(described.flatMap(({ terms }) => terms))).toEqual(sorted(termsOf(mapping)));
      expect(sorted(described.flatMap(({ names }) => names))).toEqual(sorted(mapping.names ?? []));
      const { inverse, terms } = mapsTo(enumValue('EdgeType', type)?.description);
      const fromEnd = mapping.reversed === true || terms.some((term) => term === mapping.ofEnd);
      expect(inverse).toBe(fromEnd);
    },
  );

  test.each(Object.entries(FACT_MAPPING))(
    'says every column of %s by the terms that the contract names for its field',
    (type, { edges, columns = {} }) => {
      const properties = Object.keys(allEdgeTypes().get(type)?.properties ?? {});
      expect(sorted(Object.keys(columns))).toEqual(
        properties.filter((column) => !column.endsWith('En')).toSorted(),
      );
      for (const [column, { terms, reason }] of Object.entries(columns)) {
        const fields = edges.flatMap((edge) =>
          fieldsOf(edge).filter(({ name }) => name === column),
        );
        expect(fields).not.toEqual([]);
        for (const { description } of fields) {
          expect(mapsTo(description).terms).toEqual(terms);
        }
        expect(reason !== undefined).toBe(terms.length === 0);
      }
    },
  );
});

function classesByType() {
  return Object.fromEntries(
    Object.entries(NODE_MAPPING).map(([type, { classes }]) => [type, classes]),
  );
}

function enumValues(name: string) {
  const type = typeNamed(name);
  return isEnumType(type) ? type.getValues() : [];
}

/** Whatever describes an edge type: its names in two enums, its edges, and the fields that lead there. */
function descriptionsOf(type: string, { edges }: FactMapping) {
  const connections = edges.map((edge) => edge.replace(/Edge$/, 'Connection'));
  const things = Object.values(schema.getTypeMap()).filter(
    (one) => isObjectType(one) && one.getInterfaces().some(({ name }) => name === 'Thing'),
  );
  return [
    enumValue('EdgeType', type)?.description,
    enumValue('StatementKind', type)?.description,
    ...edges.map((edge) => typeNamed(edge).description),
    ...edges.map((edge) => fieldOf(edge, 'node').description),
    ...things.flatMap(({ name }) =>
      fieldsOf(name)
        .filter((field) => connections.includes(getNamedType(field.type).name))
        .map(({ description }) => description),
    ),
  ];
}

function termsOf(mapping: FactMapping) {
  const { properties, inverses = [], classes = [], start, end, ofStart, ofEnd } = mapping;
  const ends = [start, end, ofStart, ofEnd].filter((name) => name !== undefined);
  return [...properties, ...inverses, ...classes, ...ends];
}
