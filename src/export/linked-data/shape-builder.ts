import { type BlankNode, DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import { type Description, description } from './description.ts';
import { type Names, PREFIXES, type Term, term } from './terms.ts';

const { blankNode, literal, namedNode } = DataFactory;

/** What the values of a property have to be: one at most, unless it says otherwise. */
export interface Constraint {
  readonly required?: boolean;
  /** Set where there may be several. */
  readonly many?: boolean;
  readonly datatype?: Term;
  /** A node rather than a text. */
  readonly isNode?: boolean;
  /** One of these. */
  readonly oneOf?: readonly (NamedNode | Literal)[];
  /** A node of this graph whose id starts with one of these, such as `municipality`. */
  readonly idOf?: readonly string[];
  /** Texts in German and English, at most one of each. */
  readonly bilingual?: boolean;
  /** By the shape of this name. */
  readonly shape?: string;
}

/** Shapes in RDF; each list stands as a blank node, by whose name its items are found. */
export interface Shapes {
  readonly quads: readonly Quad[];
  readonly lists: { readonly [blankNode: string]: readonly Quad['object'][] };
}

/** Puts shapes together. */
export interface ShapeBuilder {
  /** A shape for the instances of a class. */
  target(name: string, type: NamedNode): void;
  /** What the values of a property of such an instance have to be. */
  property(shape: string, path: NamedNode, constraint: Constraint): void;
  /** A shape for values of one of these types. */
  anyOf(name: string, datatypes: readonly Term[]): void;
  shapes(): Shapes;
}

/** Begins with no shapes; each is named under `/shapes.ttl`. */
export function shapeBuilder(names: Names): ShapeBuilder {
  const described = new Map<string, Description>();
  const lists: { [blankNode: string]: readonly Quad['object'][] } = {};
  const at = (name: string) => namedNode(new URL(`/shapes.ttl#${name}`, names.baseUri).href);
  const shapeNamed = (name: string): Description => {
    const known = described.get(name) ?? description(at(name));
    described.set(name, known);
    return known;
  };
  /** Equal lists are one. */
  const list = (items: readonly Quad['object'][]): BlankNode => {
    const text = JSON.stringify(items.map(({ value }) => value));
    const same = Object.entries(lists).find(
      ([, known]) => JSON.stringify(known.map(({ value }) => value)) === text,
    );
    const name = same?.[0] ?? `list${Object.keys(lists).length}`;
    lists[name] = items;
    return blankNode(name);
  };
  const constrain = (shape: Description, constraint: Constraint): void => {
    const { required, many, datatype, isNode, oneOf, idOf, bilingual } = constraint;
    if (required) shape.say(term('sh:minCount'), whole(1));
    if (!many && !bilingual) shape.say(term('sh:maxCount'), whole(1));
    if (datatype !== undefined) shape.say(term('sh:datatype'), term(datatype));
    if (isNode || idOf !== undefined) shape.say(term('sh:nodeKind'), term('sh:IRI'));
    if (oneOf !== undefined) shape.say(term('sh:in'), list(oneOf));
    if (idOf !== undefined) {
      const pattern = `^${escaped(names.baseUri)}(${idOf.join('|')})/[a-z0-9-]+$`;
      shape.say(term('sh:pattern'), literal(pattern));
    }
    if (constraint.shape !== undefined) shape.say(term('sh:node'), at(constraint.shape));
    if (!bilingual) return;
    shape.say(term('sh:languageIn'), list([literal('de'), literal('en')]));
    shape.say(term('sh:uniqueLang'), literal('true', term('xsd:boolean')));
  };
  return {
    target: (name, type) => {
      const shape = shapeNamed(name);
      shape.say(term('rdf:type'), term('sh:NodeShape'));
      shape.say(term('sh:targetClass'), type);
    },
    property: (name, path, constraint) => {
      const own = `${name}-${prefixed(path, names)}`;
      shapeNamed(name).say(term('sh:property'), at(own));
      const shape = shapeNamed(own);
      shape.say(term('sh:path'), path);
      constrain(shape, constraint);
    },
    anyOf: (name, datatypes) => {
      const alternatives = datatypes.map((datatype) => {
        const own = `${name}-${datatype.replace(':', '-')}`;
        shapeNamed(own).say(term('sh:datatype'), term(datatype));
        return at(own);
      });
      const shape = shapeNamed(name);
      shape.say(term('rdf:type'), term('sh:NodeShape'));
      shape.say(term('sh:or'), list(alternatives));
    },
    shapes: () => ({ quads: [...described.values()].flatMap((one) => one.quads()), lists }),
  };
}

function whole(number: number): Literal {
  return literal(String(number), term('xsd:integer'));
}

/** A property as a part of a name: `schema-name`. */
function prefixed({ value }: NamedNode, { vocabulary }: Names): string {
  const all = Object.entries({ ...PREFIXES, graph: vocabulary });
  const [prefix, start] = all.find(([, iri]) => value.startsWith(iri)) ?? ['', ''];
  return `${prefix}-${value.slice(start.length)}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
}
