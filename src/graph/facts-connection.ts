import type { GroupArguments } from '../filter/grouping.ts';
import type { Group } from '../filter/groups.ts';
import type { FactEdge } from './fact-edge.ts';
import type { FactsPage } from './facts-page.ts';
import type { NodeObject } from './noun.ts';
import {
  type Awaitable,
  type Connection,
  type Edge,
  type Page,
  type PageInfo,
  pageInfoOf,
  pageOf,
  upon,
} from './page.ts';

/** A connection that can also be counted and summed by group. */
export interface GroupedConnection<NodeEdge extends Edge<unknown>> extends Connection<NodeEdge> {
  groups(asked: GroupArguments): Promise<readonly Group[]>;
}

/** What a field asks for along a traversal, also by group. */
export interface Facts<Node extends NodeObject> extends FactsPage<Node> {
  groups(parent: string, asked: GroupArguments): Promise<readonly Group[]>;
}

/** The facts along a traversal from one parent. There are many of them in an answer, so they are but what differs. */
export class FactsConnection<Node extends NodeObject> implements GroupedConnection<FactEdge<Node>> {
  readonly #parent: string;
  readonly #facts: Facts<Node>;
  #rows: Awaitable<readonly FactEdge<Node>[]> | null;
  #page: Awaitable<Page<FactEdge<Node>>> | null = null;

  /** @param rows The rows of its page, where they were read with the parent. */
  constructor(parent: string, facts: Facts<Node>, rows: readonly FactEdge<Node>[] | null) {
    this.#parent = parent;
    this.#facts = facts;
    this.#rows = rows;
  }

  edges(): Awaitable<readonly FactEdge<Node>[]> {
    return upon(this.#load(), edgesOf);
  }

  nodes(): Awaitable<readonly Node[]> {
    return upon(this.#load(), nodesOf);
  }

  pageInfo(): Awaitable<PageInfo> {
    return upon(this.#load(), (page) => pageInfoOf(this.#facts.window, page));
  }

  totalCount(): Promise<number> {
    return this.#facts.total(this.#parent);
  }

  groups(asked: GroupArguments): Promise<readonly Group[]> {
    return this.#facts.groups(this.#parent, asked);
  }

  #load(): Awaitable<Page<FactEdge<Node>>> {
    this.#rows ??= this.#facts.edges(this.#parent);
    this.#page ??= upon(this.#rows, (rows) => pageOf(this.#facts.window, rows));
    return this.#page;
  }
}

function edgesOf<NodeEdge>({ edges }: Page<NodeEdge>): readonly NodeEdge[] {
  return edges;
}

function nodesOf<Node>({ edges }: Page<Edge<Node>>): readonly Node[] {
  return edges.map(({ node }) => node);
}
