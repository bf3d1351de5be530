import { RowError } from '../errors.ts';
import { type Fact, parseFact } from './fact.ts';
import type { NodeObject } from './noun.ts';
import { type Edge, encodeCursor, type OrderValue, type Position } from './page.ts';
import type { Projection } from './projection.ts';
import { type Record, text } from './record.ts';

/** An edge of a connection that states a fact. */
export interface FactEdge<Node extends NodeObject = NodeObject> extends Edge<Node>, Fact {}

/** An edge as it was read, with the node at its other end. What nobody asks for is not made. */
export class TraversedEdge<Node extends NodeObject> implements FactEdge<Node> {
  /** The id of the node that it was read for. */
  readonly key: string;
  readonly node: Node;
  readonly #list: string;
  readonly #row: Record;
  readonly #projection: Projection;
  #fact: Fact | null = null;

  /**
   * @param list Name of the list and its order, which its cursor is of.
   * @param row Has its position in that list, and its properties, where they were asked for (`$placed`, `$facts`).
   */
  constructor(list: string, row: Record, projection: Projection, node: Node) {
    this.key = text(row, 'key');
    this.node = node;
    this.#list = list;
    this.#row = row;
    this.#projection = projection;
  }

  /** Its place in its list. @throws RowError where it was not asked for */
  get position(): Position {
    const { position } = this.#row;
    if (!Array.isArray(position)) throw new RowError('position', 'a list', position);
    const [id, ...order] = position.map(toOrderValue);
    if (typeof id !== 'string') throw new RowError('position', 'the id of an edge', id);
    return { order, id };
  }

  get cursor(): string {
    return encodeCursor(this.#list, this.position);
  }

  get validFrom(): string | null {
    return this.#read().validFrom;
  }

  get validTo(): string | null {
    return this.#read().validTo;
  }

  get status(): Fact['status'] {
    return this.#read().status;
  }

  get evidence(): readonly string[] {
    return this.#read().evidence;
  }

  get recordedAt(): string {
    return this.#read().recordedAt;
  }

  get recordedUntil(): string | null {
    return this.#read().recordedUntil;
  }

  get properties(): Fact['properties'] {
    return this.#read().properties;
  }

  /** @throws RowError where the properties were not asked for */
  #read(): Fact {
    this.#fact ??= parseFact(this.#projection.read(this.#row, 'edge'));
    return this.#fact;
  }
}

function toOrderValue(value: unknown): OrderValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') {
    return value;
  }
  throw new RowError('position', 'keys of an order', value);
}
