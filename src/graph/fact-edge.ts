import { type Fact, parseFact } from './fact.ts';
import type { NodeObject } from './noun.ts';
import { type Edge, encodeCursor, type OrderValue } from './page.ts';
import type { Projection } from './projection.ts';
import { type Record, text } from './record.ts';

/** An edge of a connection that states a fact. */
export interface FactEdge<Node extends NodeObject = NodeObject> extends Edge<Node>, Fact {}

/** An edge as it was read, with the node at its other end. What nobody asks for is not made. */
export class TraversedEdge<Node extends NodeObject> implements FactEdge<Node> {
  /** The id of the node that it was read for. */
  readonly key: string;
  readonly id: string;
  readonly node: Node;
  readonly #list: string;
  readonly #row: Record;
  readonly #projection: Projection;
  readonly #order: readonly OrderValue[];
  #fact: Fact | null = null;

  /**
   * @param list Name of the list and its order, which its cursor is of.
   * @param row Has the edge's id, and its properties where they were asked for (`$facts`).
   * @param order The values of the keys of that order.
   */
  constructor(
    list: string,
    row: Record,
    projection: Projection,
    node: Node,
    order: readonly OrderValue[],
  ) {
    this.key = text(row, 'key');
    this.id = text(row, 'fact');
    this.node = node;
    this.#list = list;
    this.#row = row;
    this.#projection = projection;
    this.#order = order;
  }

  get cursor(): string {
    return encodeCursor(this.#list, { order: this.#order, id: this.id });
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
