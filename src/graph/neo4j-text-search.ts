import {
  checkTokens,
  shownColumns,
  type Term,
  type TextIndex,
  type TextSearch,
  type Tier,
} from './text-search.ts';

/**
 * The nodes that the tiers find, each for its first tier, tiers in order, then by their `sortKey` and subject. It is no
 * `query`, because the embedded graph has no such procedure: there, another index answers.
 */
export function textSearchText({ shownProperties }: TextIndex): string {
  return `UNWIND $tiers AS tier
  CALL (tier) {
    CALL db.index.fulltext.queryNodes($index, tier.lucene) YIELD node
    WITH node
    WHERE node.type IN $types AND node.holdsFrom <= $heldBy AND node.holdsTo >= $heldSince
    RETURN node
    ORDER BY node.sortKey, node.subject
    LIMIT $limit
  }
  WITH node, min(tier.rank) AS rank
  ORDER BY rank, node.sortKey, node.subject
  LIMIT $limit
  RETURN ${shownColumns('node', shownProperties)}`;
}

const TIERS_AT_ONCE = 3;

/** A search in parts: the later ones find more at a higher cost, and often are not needed. */
export function* inParts(search: TextSearch): Generator<TextSearch> {
  for (let start = 0; start < search.tiers.length; start += TIERS_AT_ONCE) {
    yield { ...search, tiers: search.tiers.slice(start, start + TIERS_AT_ONCE) };
  }
}

/** The parameters of the text that `textSearchText` makes. @throws Error for a term that is no token */
export function textSearchParameters(search: TextSearch) {
  checkTokens(search);
  const { index, tiers, types, heldBy, heldSince, limit } = search;
  return {
    index: textIndexName(index),
    tiers: tiers.map((tier, rank) => ({ rank, lucene: toLucene(tier) })),
    types,
    heldBy,
    heldSince,
    limit,
  };
}

/** Creates a text index that is kept up to date within each transaction and splits at spaces alone. */
export function textIndexCreation(index: TextIndex): string {
  const properties = index.textProperties.map((property) => `n.\`${property}\``).join(', ');
  return `CREATE FULLTEXT INDEX \`${textIndexName(index)}\` IF NOT EXISTS
    FOR (n:\`${index.label}\`) ON EACH [${properties}]
    OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`;
}

/** Removes a text index, so that it can be created of other properties. */
export function textIndexRemoval(index: TextIndex): string {
  return `DROP INDEX \`${textIndexName(index)}\` IF EXISTS`;
}

/** The name of a text index in the database. */
export function textIndexName({ label }: TextIndex): string {
  return `${label}_text`;
}

function toLucene(tier: Tier): string {
  return tier.map((terms) => `+(${terms.map(toLuceneTerm).join(' ')})`).join(' ');
}

const SUFFIXES = { WHOLE: '', BEGINNING: '*', ONE_ERROR: '~1' } as const;

function toLuceneTerm({ property, text, match }: Term): string {
  return `${property}:${text}${SUFFIXES[match]}`;
}
