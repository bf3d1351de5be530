import type { Hop } from './edge.ts';
import { type Fact, parseFact } from './fact.ts';
import type { NodeObject } from './noun.ts';
import { type Edge, encodeCursor, type OrderValue } from './page.ts';

/** An edge of a connection that states a fact. */
export interface FactEdge<Node extends NodeObject = NodeObject> extends Edge<Node>, Fact {}

/** The edge of a hop. What nobody asks for is not made. */
export class HopEdge<Node extends NodeObject> implements FactEdge<Node> {
  readonly node: Node;
  readonly #list: string;
  readonly #hop: Pick<Hop<Node>, 'id' | 'edge'>;
  readonly #order: readonly OrderValue[];
  #fact: Fact | null = null;

  /**
   * @param list Name of the list and its order, which its cursor is of.
   * @param order The values of the keys of that order.
   */
  constructor(list: string, hop: Hop<Node>, order: readonly OrderValue[]) {
    this.node = hop.node;
    this.#list = list;
    this.#hop = hop;
    this.#order = order;
  }

  get cursor(): string {
    return encodeCursor(this.#list, { order: this.#order, id: this.#hop.id });
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

  #read(): Fact {
    this.#fact ??= parseFact(this.#hop.edge());
    return this.#fact;
  }
}
