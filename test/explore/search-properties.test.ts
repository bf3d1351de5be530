// Misspelled on purpose, or cut off: what people type.
// cspell:ignore aeouäöüßqrstn zäöü zäöüß äöüß

import fc from 'fast-check';
import { reversed, wordsOf } from '../../src/explore/search/analysis.ts';
import { excerptOf } from '../../src/explore/search/excerpt.ts';
import { searchIndex } from '../../src/explore/search/search-entry.ts';
import { readQuery, tiersOf } from '../../src/explore/search/search-query.ts';
import { SEARCH_TYPES, searchTypeOf } from '../../src/explore/search/search-type.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { allNouns } from '../../src/graph/noun.ts';
import { isOneErrorApart } from '../../src/graph/one-error.ts';
import { NEWEST_RECORD, timeParameters } from '../../src/time/moment.ts';
import { describeEachEngine, describeWithNeo4j, shippedEngine } from '../support/engines.ts';
import { startServer, type TestServer, TODAY } from '../support/server.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

const LISTS = ['municipalities', 'districts', 'organizations', 'topics', 'persons', 'projects'];
const SPELLED_OUT: { readonly [letter: string]: string } = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

async function namedThings(server: TestServer): Promise<readonly Named[]> {
  const lists = LISTS.map((list) => `${list}(first: 500) { nodes { id name } }`);
  const { data } = await server.ask(
    `{ ${lists.join(' ')} grants(first: 500) { nodes { id name } } }`,
  );
  return Object.values<{ nodes: Named[] }>(data).flatMap(({ nodes }) => nodes);
}

describeEachEngine('whatever is in the graph', (name) => {
  let engine: Engine;
  let server: TestServer;
  let things: readonly Named[];

  beforeAll(async () => {
    engine = await shippedEngine(name);
    server = await startServer(engine);
    things = await namedThings(server);
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });

  const found = async (query: string, first = 10) => {
    const { data, errors } = await server.ask(
      `query ($query: String!, $first: Int) {
        search(query: $query, first: $first) { edges { score field node { id } } }
      }`,
      { query, first },
    );
    expect(errors).toBeUndefined();
    return data.search.edges.map(
      ({ score, field, node }: { score: number; field: string; node: Named }) =>
        [node.id, score, field] as const,
    );
  };
  const foundIds = async (query: string) =>
    (await found(query)).map(([id]: readonly [string, number, string]) => id);
  const anyThing = () => fc.constantFrom(...things);

  test('is found by its own name among the first ten', async () => {
    expect(things.length).toBeGreaterThan(500);
    await fc.assert(
      fc.asyncProperty(anyThing(), async (thing) => {
        expect(await foundIds(thing.name)).toContain(thing.id);
      }),
      { numRuns: 150 },
    );
  });

  test('stands on a short first page as it does on a long one, for which all ways are tried', async () => {
    const asked = anyThing().chain(({ id, name: whole }) =>
      fc.constantFrom(id, whole, ...wordsOf(whole).map(({ text }) => text)),
    );
    await fc.assert(
      fc.asyncProperty(asked, fc.constantFrom(1, 2, 5), async (query, first) => {
        expect(await found(query, first)).toEqual((await found(query, 100)).slice(0, first));
      }),
      { numRuns: 100 },
    );
  });

  test('is found as well however its name is written', async () => {
    const variants: readonly ((name: string) => string)[] = [
      (name) => name.toUpperCase(),
      (name) => name.toLowerCase(),
      (name) => name.normalize('NFD'),
      (name) => name.replaceAll(/[äöüß]/g, (letter) => SPELLED_OUT[letter] ?? letter),
      (name) => name.normalize('NFD').replaceAll(/\p{M}/gu, ''),
      (name) => name.replaceAll(/[^\p{L}\p{N}]+/gu, '  '),
    ];
    await fc.assert(
      fc.asyncProperty(anyThing(), fc.constantFrom(...variants), async (thing, variant) => {
        expect(await found(variant(thing.name))).toEqual(await found(thing.name));
      }),
      { numRuns: 100 },
    );
  });

  test('is found while its name is typed', async () => {
    const municipalities = things.filter(({ id }) => id.startsWith('municipality/'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...municipalities), async ({ id, name }) => {
        const typed = (wordsOf(name)[0]?.text ?? '').slice(0, -1);
        fc.pre(typed.length >= 4);
        const { data } = await server.ask(
          'query ($query: String!) { search(query: $query, types: [MUNICIPALITY], first: 30) { nodes { id } } }',
          { query: typed },
        );
        expect(data.search.nodes).toContainEqual({ id });
      }),
      { numRuns: 50 },
    );
  });

  test('is found with one typing error in its name', async () => {
    const single = things.filter(
      ({ id, name }) => id.startsWith('municipality/') && name.length > 6,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...single.filter(({ name }) => /^[A-Za-zäöüß]+$/.test(name))),
        fc.nat(),
        fc.constantFrom('omit', 'double', 'swap', 'replace'),
        async ({ id, name }, seed, error) => {
          const place = seed % (name.length - 1);
          expect(await foundIds(mistyped(name, place, error))).toContain(id);
        },
      ),
      { numRuns: 60 },
    );
  });
});

function mistyped(name: string, place: number, error: string): string {
  const [before, letter, next, after] = [
    name.slice(0, place),
    name.charAt(place),
    name.charAt(place + 1),
    name.slice(place + 2),
  ];
  switch (error) {
    case 'omit':
      return before + next + after;
    case 'double':
      return before + letter + letter + next + after;
    case 'swap':
      return before + next + letter + after;
    default:
      return `${before}x${next}${after}`;
  }
}

describeWithNeo4j('both engines', () => {
  let engines: readonly Engine[];

  beforeAll(async () => {
    engines = [await shippedEngine('embedded'), await shippedEngine('neo4j')];
  });
  afterAll(async () => {
    for (const engine of engines) await engine.close();
  });

  test('bring the same candidates in the same order, however few are wanted', async () => {
    const word = fc.constantFrom(
      ...'KISI Offenbach Gießen Main Landkreis Stadtverwaltung WIR Vielfaltszentrum Bad Frankfurt'.split(
        ' ',
      ),
      ...'Integration Verwaltung kommunale 06440005 DE71E Groß Hessen Förderung Janda §4 a x in'.split(
        ' ',
      ),
    );
    const typed = fc.oneof(
      word,
      fc.tuple(word, fc.nat({ max: 6 })).map(([text, length]) => text.slice(0, length + 1)),
      fc
        .tuple(word, fc.nat({ max: 6 }), fc.constantFrom('omit', 'double', 'swap', 'replace'))
        .map(([text, place, error]) => mistyped(text, Math.min(place, text.length - 1), error)),
      fc.tuple(word, word).map((words) => words.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(
        typed.filter((text) => wordsOf(text).length > 0),
        fc.constantFrom(1, 5, 50, 501),
        fc.constantFrom('CURRENT' as const, 'ALL' as const),
        fc.subarray([...SEARCH_TYPES], { minLength: 1 }),
        async (query, limit, validity, types) => {
          const moment = { date: TODAY, recorded: NEWEST_RECORD };
          const { heldBy, heldSince } = timeParameters(moment, validity);
          const tiers = tiersOf(readQuery(query));
          const search = { index: searchIndex, tiers, types, heldBy, heldSince, limit };
          const [embedded, neo4j] = await Promise.all(
            engines.map((engine) => engine.search(search)),
          );
          expect(embedded).toEqual(neo4j);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('the types of what can be found', () => {
  test('are the things, the sources and the passages', () => {
    const nouns = [...allNouns().values()].filter(
      ({ type, interfaces }) =>
        interfaces.includes('Thing') || type === 'Source' || type === 'Evidence',
    );
    expect(nouns.map(({ type }) => searchTypeOf(type)).toSorted()).toEqual(
      [...SEARCH_TYPES].toSorted(),
    );
  });
});

describe('the analysis', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'aeouäöüßqrstn'.split('')),
    minLength: 1,
    maxLength: 12,
  });

  test('keeps beginnings: what begins a text begins it folded, too', () => {
    fc.assert(
      fc.property(letters, fc.nat({ max: 12 }), (text, length) => {
        const folded = wordsOf(text)[0]?.text ?? '';
        const beginning = wordsOf(text.slice(0, length))[0]?.text ?? '';
        expect(folded.startsWith(beginning)).toBe(true);
      }),
    );
  });

  test('finds what it says from its end by its endings, and nothing else', () => {
    fc.assert(
      fc.property(letters, letters, (text, ending) => {
        expect(reversed(text).startsWith(reversed(ending))).toBe(text.endsWith(ending));
      }),
    );
  });

  test('folds umlauts, their base letters and their spelled-out forms into one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ha', 'mü', 'rö', 'ß', 'st', 'lä', 'n')), (parts) => {
        const text = parts.join('');
        const spelledOut = text.replaceAll(/[äöüß]/g, (letter) => SPELLED_OUT[letter] ?? letter);
        expect(foldedOf(spelledOut)).toEqual(foldedOf(text));
        expect(foldedOf(text.normalize('NFD').replaceAll(/\p{M}/gu, ''))).toEqual(foldedOf(text));
      }),
    );
  });

  test('forgives exactly one omission, insertion, replacement or swap of neighbors', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isOneErrorApart(one, other)).toBe(withOneError(one).has(other) && one !== other);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('an excerpt', () => {
  test('reads as the text does, except for what is cut', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'ö', 'ß', '.'), minLength: 1 }), {
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(words, fc.nat(), (parts, seed) => {
        const text = parts.join(' ');
        const start = parts.slice(0, seed % parts.length).join(' ').length;
        const mark = { start, end: Math.min(text.length, start + 3) };
        const shown = excerptOf(text, [mark]);
        const joined = shown.map((part) => part.text).join('');
        expect(text).toContain(joined.replaceAll('…', ''));
        expect(shown.filter(({ match }) => match).map((part) => part.text)).toEqual([
          text.slice(mark.start, mark.end),
        ]);
      }),
    );
  });
});

function foldedOf(text: string): readonly string[] {
  return wordsOf(text).map((word) => word.text);
}

/** Every text that one error makes of a text of a, b and c. */
function withOneError(text: string): ReadonlySet<string> {
  const errors = new Set<string>();
  for (let place = 0; place <= text.length; place += 1) {
    const [before, rest] = [text.slice(0, place), text.slice(place)];
    for (const letter of 'abc') {
      errors.add(before + letter + rest);
      if (rest !== '') errors.add(before + letter + rest.slice(1));
    }
    if (rest !== '') errors.add(before + rest.slice(1));
    if (rest.length > 1) errors.add(`${before}${rest[1]}${rest[0]}${rest.slice(2)}`);
  }
  return errors;
}
