/** Something that a statement must not contain, because the engines differ in it or one of them lacks it. */
export interface Rule {
  readonly rule: string;
  readonly why: string;
  /** A small text that breaks the rule. */
  readonly example: string;
  /** The parts of a text that break the rule. */
  readonly find: (text: string) => readonly string[];
}

/** Constants that may stand in a text: they never change with a request. */
const ALLOWED_CONSTANTS = ["'POPULATION'", "'dataset/current'", "'PREFERRED'", "'DE'", "'AGS'"];

/** Words that the embedded engine does not take as a name unless they are quoted. */
const RESERVED =
  'and|as|case|create|delete|detach|distinct|else|false|in|is|match|merge|not|null|optional|or|remove|return|set|then|true|union|unwind|when|where|with|xor';
const AGGREGATE = '(?:count|sum|avg|min|max|collect|stdev|percentileCont|percentileDisc)';
const TEMPORAL = '(?:date|datetime|localdatetime|localtime|time|duration)';

/** Everything outside the part of Cypher that both engines answer alike. */
export const RULES: readonly Rule[] = [
  {
    rule: 'no OPTIONAL MATCH',
    why: 'The embedded engine loses matches after a negated subquery and scans for each key; keys without a match are joined by the loader.',
    example: 'MATCH (n:Node {id: $id}) OPTIONAL MATCH (n)-[r:R]->(b:Node) RETURN b.id AS id',
    find: matches(/\bOPTIONAL\s+(?:MATCH|CALL)\b/gi),
  },
  {
    rule: 'a label on every node, once in the statement at least',
    why: 'Without one the embedded engine scans, and stops at 65,536 rows on the way through such a node.',
    example: 'MATCH (a:Node {id: $id})-[r:R]->(b) RETURN b.id AS id',
    find: matches(
      /(?:\bMATCH\s+|\bMERGE\s+|\bCREATE\s+|=\s*|[\])>-])\((?:(\w+)(?<!\(\1:.*))?\s*[){]/gis,
    ),
  },
  {
    rule: 'no label expression',
    why: 'The embedded engine has none.',
    example: 'MATCH (n:Person|Event {id: $id}) RETURN n.id AS id',
    find: matches(/\(\w*:\s*(?:[!%]|\w+(?::\w+)*\s*[|&])[^)]*/g),
  },
  {
    rule: 'no WHERE inside a pattern',
    why: 'The embedded engine takes it after the pattern only.',
    example: 'MATCH (n:Node WHERE n.id = $id) RETURN n.id AS id',
    find: matches(/[([]\w*:\w+[^()[\]]*\bWHERE\b/gi),
  },
  {
    rule: 'no quantified path',
    why: 'The embedded engine has none, and an open end is without bound on either.',
    example: 'MATCH ((a:Node {id: $id})-[r:R]->(b:Node)){1,3} RETURN a.id AS id',
    find: matches(/\)\s*\{\s*\d*\s*,?\s*\d*\s*\}|\)\)\s*[+*]|->\s*[+*{]/g),
  },
  {
    rule: 'no variable length without an upper bound',
    why: 'It may walk the whole graph.',
    example: 'MATCH (a:Node {id: $id})-[r:R*1..]->(b:Node) RETURN b.id AS id',
    find: matches(/\[\w*(?::\w+)?\*(?!\d+\]|\d*\.\.\d)[^\]]*\]/g),
  },
  {
    rule: 'no COLLECT subquery',
    why: 'The embedded engine has none: use CALL (x) { … RETURN collect(…) AS … }.',
    example: 'RETURN COLLECT { MATCH (n:Node) RETURN n.id } AS ids',
    find: matches(/\bCOLLECT\s*\{/gi),
  },
  {
    rule: 'no RETURN in an EXISTS or COUNT subquery',
    why: 'The embedded engine takes the pattern alone.',
    example: 'MATCH (n:Node) WHERE EXISTS { MATCH (n)-[r:R]->(b:Node) RETURN b } RETURN n.id AS id',
    find: matches(/\b(?:EXISTS|COUNT)\s*\{[^}]*\bRETURN\b/gi),
  },
  {
    rule: 'no id of the database itself',
    why: 'They differ, are used again after a deletion, and make the embedded engine scan.',
    example: 'MATCH (n:Node) RETURN elementId(n) AS id',
    find: matches(/\b(?:elementId|id)\s*\(/gi),
  },
  {
    rule: 'no whole node or relationship in a RETURN',
    why: 'The embedded engine turns them into numbers in some places and drops properties: project them, as n{.*} AS node.',
    example: 'MATCH (n:Node {id: $id}) RETURN n',
    find: (text) =>
      returnItems(text).filter((item) => {
        const [, name] = /^(\w+)(?:\s+AS\s+\w+)?$/i.exec(item) ?? [];
        return name !== undefined && new RegExp(`[(\\[]${name}\\s*[:)\\]{]`).test(text);
      }),
  },
  {
    rule: 'a name for everything in a RETURN that is not a variable',
    why: 'The engines name such columns differently.',
    example: 'MATCH (n:Node {id: $id}) RETURN n.id',
    find: (text) => returnItems(text).filter((item) => !/^(?:\w+|.*\sAS\s+\w+)$/is.test(item)),
  },
  {
    rule: 'no aggregate without a name, in a map, or in a slice',
    why: 'The embedded engine takes an aggregate as a whole item only.',
    example: 'MATCH (n:Node) RETURN {total: count(n)} AS totals',
    find: matches(
      new RegExp(
        `(?:WITH|,)\\s*${AGGREGATE}\\([^()]*\\)\\s*(?:,|$|\\n)|\\{[^{}]*:\\s*${AGGREGATE}\\(|${AGGREGATE}\\([^()]*\\)\\[`,
        'gi',
      ),
    ),
  },
  {
    rule: 'no sum that may be of nothing',
    why: 'Of nothing it is 0 for Neo4j and null for the embedded engine: coalesce(sum(…), 0).',
    example: 'MATCH (n:Grant) RETURN sum(n.amountPaid) AS paid',
    find: matches(/(?<!coalesce\()\bsum\s*\(/gi),
  },
  {
    rule: 'no LIMIT or SKIP but a parameter or a whole number',
    why: 'The embedded engine takes no expression there.',
    example: 'MATCH (n:Node) RETURN n.id AS id LIMIT $limit + 1',
    find: matches(/\b(?:LIMIT|SKIP)\s+(?!(?:\$\w+|\d+)\s*(?:$|\}|[A-Z]{3,}\b))\S+[^\n]*/g),
  },
  {
    rule: 'no MATCH after MERGE or CREATE',
    why: 'What was just created is found by a scan on the embedded engine.',
    example: 'CREATE (n:Node {id: $id}) WITH n MATCH (m:Node {id: $id}) RETURN m.id AS id',
    find: matches(/\b(?:MERGE|CREATE)\b.*\bMATCH\b/gis),
  },
  {
    rule: 'no path in a comprehension',
    why: 'The embedded engine has none.',
    example: 'MATCH (n:Node) RETURN [p = (n)-[r:R]->(b:Node) | p] AS paths',
    find: matches(/\[\s*\w+\s*=\s*\(/g),
  },
  {
    rule: 'no slice of a list',
    why: 'With an open or a negative end the embedded engine gives other items.',
    example: 'MATCH (n:Node) WHERE n.id IN $ids[..-1] RETURN n.id AS id',
    find: matches(/[\w)\]]\[[^\]*]*\.\.[^\]]*\]/g),
  },
  {
    rule: 'no text constant besides the allowed ones',
    why: 'A value that changes belongs into a parameter: a text never changes with the request.',
    example: "MATCH (n:Node {id: 'project/kisi'}) RETURN n.name AS name",
    find: (text) =>
      (text.match(/'[^']*'|"[^"]*"/g) ?? []).filter((found) => !ALLOWED_CONSTANTS.includes(found)),
  },
  {
    rule: 'no reserved word as a name unless it is quoted',
    why: 'The embedded engine refuses it.',
    example: 'MATCH (n:Node) WHERE n.id = $in RETURN n.id AS id',
    find: matches(
      new RegExp(
        `(?:\\$|\\w\\.|\\bAS\\s+)(?:${RESERVED})\\b|[([]\\w*:(?:${RESERVED})\\b|[([](?:${RESERVED}):|[{,]\\s*(?:${RESERVED}):`,
        'gi',
      ),
    ),
  },
  {
    rule: 'no temporal function',
    why: 'Most of them differ: days and instants are texts that compare as such.',
    example: 'MATCH (n:Event) WHERE n.startDate < date() RETURN n.id AS id',
    find: matches(new RegExp(`(?<![\\w.])${TEMPORAL}(?:\\.\\w+)?\\s*\\(`, 'gi')),
  },
  {
    rule: 'no date with a zone',
    why: 'The embedded engine drops named zones and compares by instant: instants are stored in UTC.',
    example: "MATCH (n:Event) WHERE n.start = '2025-02-04T10:00+01:00' RETURN n.id AS id",
    find: matches(/T\d{2}:\d{2}(?::\d{2})?(?:[+-]\d{2}|\[)|\btimezone\s*:/gi),
  },
  {
    rule: 'no function that the embedded engine lacks, and no ||',
    why: 'It fails there.',
    example: 'MATCH (n:Node) WHERE isEmpty(n.name) RETURN n.id AS id',
    find: matches(/\b(?:isEmpty|randomUUID|percentileCont)\s*\(|\bround\s*\([^()]*,|\|\|/gi),
  },
  {
    rule: 'no value beside the properties of a map projection',
    why: 'The embedded engine takes properties there alone.',
    example: 'MATCH (n:Node {id: $id}) RETURN n{.id, name} AS node',
    find: matches(/\w\{\s*\.[^}]*,\s*[^.\s][^}]*\}/g),
  },
  {
    rule: 'no node or row as a whole in ON CREATE SET or ON MATCH SET',
    why: 'The embedded engine sets nothing.',
    example: 'MERGE (n:Node {id: $id}) ON CREATE SET n = $properties',
    find: matches(/\bON\s+(?:CREATE|MATCH)\s+SET\s+\w+\s*\+?=/gi),
  },
];

/** Which rules a text breaks, in words. */
export function breaches(text: string): readonly string[] {
  return RULES.flatMap(({ rule, why, find }) =>
    find(text).map((found) => `${rule}: ${found.trim()}. ${why}`),
  );
}

function matches(pattern: RegExp): (text: string) => readonly string[] {
  return (text) => [...text.matchAll(pattern)].map(([found]) => found);
}

/** What the RETURN clauses of a text list, item by item. */
function returnItems(text: string): readonly string[] {
  const clauses = text.matchAll(
    /\bRETURN\s+(?:DISTINCT\s+)?(.*?)(?=\bORDER BY\b|\bLIMIT\b|\bSKIP\b|\bUNION\b|\n\}|$)/gs,
  );
  return [...clauses].flatMap(([, items = '']) => splitItems(items));
}

function splitItems(items: string): readonly string[] {
  const split = [''];
  let depth = 0;
  for (const character of items) {
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth -= 1;
    if (depth < 0) break;
    if (character === ',' && depth === 0) split.push('');
    else split.push(`${split.pop() ?? ''}${character}`);
  }
  return split.map((item) => item.trim()).filter((item) => item !== '');
}
