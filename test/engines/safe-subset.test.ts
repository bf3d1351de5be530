import '../../src/entities/resolvers.ts';
import '../../src/explore/resolvers.ts';
import '../../src/export/queries.ts';
import { allStatements } from '../../src/graph/statement.ts';
import { declareCommands } from '../../src/import/commands.ts';
import { breaches, RULES } from '../support/safe-subset.ts';

declareCommands();

const statements = new Map(allStatements().map(({ name, text }) => [name, text]));

describe('the part of Cypher that both engines answer alike', () => {
  test.each(RULES.map(({ rule }) => rule))('refuses what breaks "%s", by name', (rule) => {
    const broken = RULES.find((candidate) => candidate.rule === rule);
    expect(breaches(broken?.example ?? '').join('\n')).toContain(`${rule}: `);
  });

  test('refuses each part of a text that breaks a rule, and says why', () => {
    expect(breaches('MATCH (n:Node) RETURN n.id, n.name')).toEqual([
      expect.stringMatching(/^a name for everything .*: n\.id\. The engines name such columns/),
      expect.stringMatching(/^a name for everything .*: n\.name\. The engines name such columns/),
    ]);
  });

  test('takes a bound node without its label, a map projection and a page', () => {
    const text = `UNWIND $keys AS key
      MATCH (a:Node {id: key})
      CALL (a) {
        MATCH (a)-[r:PART_OF]->(b:Territory)
        WHERE b.sortKey >= $order AND (b.sortKey > $order OR r.id > $id)
        RETURN r{.*} AS edge, b{.id, .name} AS node
        ORDER BY b.sortKey, r.id
        LIMIT $limit
      }
      RETURN key, edge, node`;
    expect(breaches(text)).toEqual([]);
  });

  test.each([...statements.keys()])('holds %s', (name) => {
    expect(breaches(statements.get(name) ?? '')).toEqual([]);
  });
});
