import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { conditions } from '../entities/conditions.ts';
import type { EdgeType } from '../graph/edge.ts';
import { allNouns, type Noun } from '../graph/noun.ts';
import type { Properties, PropertyType } from '../graph/properties.ts';
import { textComparison } from './comparison.ts';
import { idField, propertyField, textField } from './field.ts';
import type { DescribedMember, Filter, Filters, Member } from './filters.ts';

/** Resolvers by type and field; those of connections say along which traversal they follow. */
export type ResolverMap = Readonly<{ [type: string]: unknown }>;

/** A way along an edge type, as a resolver tells it. */
interface Followed {
  readonly edge: EdgeType;
  readonly direction: 'out' | 'in';
  readonly target: { readonly type: string };
}

type TypeDefinition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;
type Members = Map<string, DescribedMember>;

/** What every fact carries. */
const FACT: Properties = {
  validFrom: 'partialDate',
  validTo: 'partialDate',
  status: ['PLANNED', 'ACTUAL'],
  recordedAt: 'instant',
};
const FACT_REQUIRED = ['status', 'recordedAt'];
const DATED_VALUES: Readonly<{ [type: string]: Properties }> = {
  Name: { label: ['PREFERRED', 'ALTERNATE'], language: ['DE', 'EN'] },
  Identifier: { scheme: ['AGS'] },
};

/**
 * By what every list of the contract can be filtered and ordered: each type by its columns and along
 * its connections, each connection of facts by the facts' own columns and by the node that they lead to.
 */
export function declaredFilters(
  document: DocumentNode,
  resolvers: readonly ResolverMap[],
): Filters {
  const contract = new Contract(document, resolvers);
  const filters = new Map<string, Filter>();
  for (const type of contract.types) {
    const filter = nodeFilter(type, contract) ?? factFilter(type, contract);
    if (filter !== null) filters.set(filter.name, filter);
  }
  return filters;
}

/** The types of the contract, and along which traversals their fields go. */
class Contract {
  readonly types: readonly TypeDefinition[];
  readonly #resolvers: readonly ResolverMap[];
  readonly #followed = new Map<string, Followed>();

  constructor(document: DocumentNode, resolvers: readonly ResolverMap[]) {
    this.types = document.definitions.filter(isType);
    this.#resolvers = resolvers;
    for (const type of this.types) {
      for (const field of type.fields ?? []) this.#note(type, field);
    }
  }

  type(name: string): TypeDefinition | null {
    return this.types.find((type) => type.name.value === name) ?? null;
  }

  /** The traversal of a field: an interface's is that of the types that implement it. */
  followed(type: string, field: string): Followed | null {
    const own = this.#followed.get(`${type}.${field}`);
    if (own !== undefined) return own;
    const implementer = this.types.find((candidate) => interfacesOf(candidate).includes(type));
    return implementer === undefined ? null : this.followed(implementer.name.value, field);
  }

  /** The traversal of the connections with these edges. */
  followedTo(edgeType: string): Followed | null {
    const connection = edgeType.replace(/Edge$/, 'Connection');
    for (const type of this.types) {
      const field = type.fields?.find((candidate) => typeName(candidate.type) === connection);
      const found = field && this.followed(type.name.value, field.name.value);
      if (found) return found;
    }
    return null;
  }

  #note(
    { name: { value: type } }: TypeDefinition,
    { name: { value: field } }: FieldDefinitionNode,
  ) {
    for (const resolvers of this.#resolvers) {
      const followed = traversalOf(propertyOf(resolvers[type], field));
      if (followed !== null) this.#followed.set(`${type}.${field}`, followed);
    }
  }
}

function nodeFilter(type: TypeDefinition, contract: Contract): Filter | null {
  const name = type.name.value;
  const properties = name in DATED_VALUES ? DATED_VALUES[name] : propertiesOf(nounsOf(name));
  if (properties === undefined) return null;
  const required = requiredOf(nounsOf(name));
  const members: Members = new Map();
  for (const field of type.fields ?? []) {
    const member = memberOf(type, field, contract, properties, required);
    if (member !== null) members.set(field.name.value, { ...member, description: first(field) });
  }
  if (Object.values(properties).includes('money')) members.set('currency', CURRENCY);
  return { name, of: 'node', subject: wordsOf(name), members };
}

const CURRENCY: DescribedMember = {
  kind: 'field',
  field: textField('currency', textComparison),
  description: 'The currency of its amounts by ISO 4217, such as `EUR`.',
};

function memberOf(
  type: TypeDefinition,
  { name: { value: name }, type: output }: FieldDefinitionNode,
  contract: Contract,
  properties: Properties,
  required: readonly string[],
): Member | null {
  const special = [type.name.value, ...interfacesOf(type)].flatMap(
    (candidate) => conditions[candidate]?.[name] ?? [],
  );
  if (special[0] !== undefined) return special[0];
  if (name === 'id') return { kind: 'field', field: idField };
  const followed = contract.followed(type.name.value, name);
  if (followed !== null) return relationTo(followed, typeName(output));
  const property = properties[name];
  if (property === undefined) return null;
  const unit = unitOf(property, properties);
  const field = propertyField(name, property, typeName(output), required.includes(name), unit);
  return field === null ? null : { kind: 'field', field };
}

/** The column that says in what a number counts. */
function unitOf(type: PropertyType, properties: Properties): string | null {
  if (type === 'money') return 'currency';
  return type === 'decimal' && 'unit' in properties ? 'unit' : null;
}

function relationTo({ edge, direction, target }: Followed, output: string): Member {
  const relation = { edge: edge.type, direction, target: target.type };
  const many = output.endsWith('Connection');
  return {
    kind: many ? 'many' : 'one',
    relation,
    filter: output.replace(/Connection$/, ''),
  };
}

function factFilter(type: TypeDefinition, contract: Contract): Filter | null {
  const name = type.name.value;
  const node = type.fields?.find((field) => field.name.value === 'node');
  if (!name.endsWith('Edge') || node === undefined || !interfacesOf(type).includes('Fact')) {
    return null;
  }
  const edge = contract.followedTo(name)?.edge;
  if (edge === undefined) return null;
  const properties: Properties = { ...FACT, ...edge.properties };
  const required = [...FACT_REQUIRED, ...edge.required];
  const members: Members = new Map();
  for (const field of type.fields ?? []) {
    const { value: column } = field.name;
    const property = properties[column];
    if (property === undefined) continue;
    const enumName = typeName(field.type);
    const found = propertyField(column, property, enumName, required.includes(column));
    const description = first(field);
    if (found !== null) members.set(column, { kind: 'field', field: found, description });
  }
  const target = typeName(node.type);
  const member = target.slice(0, 1).toLowerCase() + target.slice(1);
  members.set(member, { kind: 'node', filter: target, description: first(node) });
  const subject = `facts that lead to ${wordsOf(target)}`;
  return { name: name.replace(/Edge$/, ''), of: 'fact', subject, members };
}

/** The nouns that a type of the contract stands for; none for other types. */
function nounsOf(type: string): readonly Noun[] {
  return [...allNouns().values()].filter(
    (noun) => noun.type === type || noun.interfaces.includes(type),
  );
}

/** The columns that all of these nouns share. */
function propertiesOf([noun, ...others]: readonly Noun[]): Properties | undefined {
  if (noun === undefined) return undefined;
  const shared = Object.entries(noun.properties).filter(([name]) =>
    others.every((other) => name in other.properties),
  );
  return Object.fromEntries(shared);
}

function requiredOf([noun, ...others]: readonly Noun[]): readonly string[] {
  const required = noun?.required ?? [];
  return required.filter((name) => others.every((other) => other.required.includes(name)));
}

function isType(definition: { readonly kind: Kind }): definition is TypeDefinition {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION
  );
}

function interfacesOf({ interfaces }: TypeDefinition): readonly string[] {
  return (interfaces ?? []).map(({ name }) => name.value);
}

function typeName(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : typeName(type.type);
}

/** The first paragraph of a field's description, on one line. */
function first({ description }: FieldDefinitionNode): string {
  const [paragraph = ''] = (description?.value ?? '').trim().split(/\n\s*\n|\s*Maps to/);
  return paragraph.replaceAll(/\s+/g, ' ').trim();
}

/** `FundingSource` as `funding source`. */
function wordsOf(type: string): string {
  return type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

function propertyOf(container: unknown, name: string): unknown {
  if (typeof container !== 'object' || container === null) return undefined;
  return Object.entries(container).find(([key]) => key === name)?.[1];
}

function traversalOf(resolver: unknown): Followed | null {
  if (typeof resolver !== 'function' || !('traversal' in resolver)) return null;
  return isFollowed(resolver.traversal) ? resolver.traversal : null;
}

function isFollowed(value: unknown): value is Followed {
  return (
    typeof value === 'object' &&
    value !== null &&
    'edge' in value &&
    'direction' in value &&
    'target' in value
  );
}
