import { isOrganization } from '../../entities/organization/organization.ts';
import { person } from '../../entities/person/person.ts';
import { CancelledError, TooLargeError } from '../../errors.ts';
import type { Engine } from '../../graph/engine.ts';
import { nounOfId } from '../../graph/noun.ts';
import type { TimeParameters } from '../../time/moment.ts';
import { type EdgeTypeName, typesParameter } from '../paths/edge-types.ts';
import { organizationIds, personIds, tiedIdsByThing } from './queries.ts';

/** Actors and what ties them, as a simple undirected graph over places in `ids`. */
export interface Network {
  /** Ids of the actors, then those of the other things that tie them; each in any order. */
  readonly ids: readonly string[];
  /** How many of the ids are those of actors. */
  readonly actors: number;
  /** The two places of each tie; in any order. */
  readonly ties: Uint32Array;
}

/** Which network is wanted. */
export interface NetworkQuestion {
  /** The kinds of fact that tie. */
  readonly via: readonly EdgeTypeName[];
  readonly time: TimeParameters;
  /** Aborted when nobody waits for it any more. */
  readonly signal: AbortSignal;
}

/** How many things and ties a network may have. */
export interface NetworkBounds {
  readonly things: number;
  readonly ties: number;
}

const BOUNDS: NetworkBounds = { things: 200_000, ties: 1_000_000 };
const KEYS_PER_STATEMENT = 1_000;

/**
 * Reads every actor that exists on the day with all that facts of the asked kinds connect it with, near
 * and far: one statement for each thousand things. What no actor is connected with is not read.
 *
 * @throws TooLargeError when there are more things or ties than the bounds allow
 * @throws CancelledError when nobody waits any more
 */
export async function readNetwork(
  { via, time, signal }: NetworkQuestion,
  engine: Engine,
  bounds: NetworkBounds = BOUNDS,
): Promise<Network> {
  const people = await engine.read(personIds, time);
  const actors = new Set([...people, ...(await engine.read(organizationIds, time))]);
  const reached = new Reached(actors, bounds);
  for (let keys = reached.next(); keys.length > 0; keys = reached.next()) {
    if (signal.aborted) {
      throw new CancelledError();
    }
    const limit = reached.room() + 1;
    const rows = await engine.read(tiedIdsByThing, {
      ...time,
      types: typesParameter(via),
      keys,
      limit,
    });
    if (rows.length === limit) throw tooLarge(bounds);
    for (const { key, id } of rows) reached.tie(key, id);
  }
  return reached.network();
}

/** What a search that goes out from the actors has found. */
class Reached {
  readonly #actors: ReadonlySet<string>;
  readonly #bounds: NetworkBounds;
  /** Every thing that was reached, with its number in the order in which it was. */
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];
  /** Ties by the numbers of both ends in one. */
  readonly #ties = new Set<number>();
  #expanded = 0;
  #facts = 0;

  constructor(actors: ReadonlySet<string>, bounds: NetworkBounds) {
    this.#actors = actors;
    this.#bounds = bounds;
    for (const actor of actors) this.#number(actor);
  }

  /** Things around which nothing was read yet; none when all is read. */
  next(): readonly string[] {
    const keys = this.#ids.slice(this.#expanded, this.#expanded + KEYS_PER_STATEMENT);
    this.#expanded += keys.length;
    return keys;
  }

  /** How many facts may still be read; each is read from both of its ends. */
  room(): number {
    return 2 * this.#bounds.ties - this.#facts;
  }

  tie(one: string, other: string): void {
    this.#facts += 1;
    if (one === other || this.#hasEnded(other)) return;
    const [a, b] = [this.#number(one), this.#number(other)];
    this.#ties.add(Math.min(a, b) * this.#bounds.things + Math.max(a, b));
  }

  network(): Network {
    const ties = new Uint32Array(2 * this.#ties.size);
    let place = 0;
    for (const tie of this.#ties) {
      ties[place] = Math.floor(tie / this.#bounds.things);
      ties[place + 1] = tie % this.#bounds.things;
      place += 2;
    }
    return { ids: this.#ids, actors: this.#actors.size, ties };
  }

  #number(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    if (this.#ids.length === this.#bounds.things) throw tooLarge(this.#bounds);
    this.#numbers.set(id, this.#ids.length);
    return this.#ids.push(id) - 1;
  }

  /** Whether it is of the kind of actors, but none of the day. */
  #hasEnded(id: string): boolean {
    return !this.#actors.has(id) && isActorType(nounOfId(id)?.type ?? '');
  }
}

function isActorType(type: string): boolean {
  return type === person.type || isOrganization({ __typename: type });
}

function tooLarge({ things, ties }: NetworkBounds): TooLargeError {
  return new TooLargeError(
    `The network has more than ${things} things or ${ties} facts between them. Narrow it: name the kinds of fact that matter in "via".`,
    { maximum: things, arguments: ['via'] },
  );
}
