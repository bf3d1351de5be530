import { neo4jRequest } from '../../src/graph/neo4j-request.ts';

const TEXT = 'UNWIND $keys AS key MATCH (n:Node {id: key}) RETURN n.id AS id LIMIT $limit';

describe('What Neo4j gets of a statement', () => {
  test('is its text with all parameters in one map, and whole numbers as integers', () => {
    expect(neo4jRequest(TEXT, { keys: ['a'], limit: 2 })).toEqual({
      text: 'UNWIND $given.keys AS key MATCH (n:Node {id: key}) RETURN n.id AS id LIMIT $given.limit',
      parameters: { given: { keys: ['a'], limit: 2n } },
    });
  });

  test('is nothing where a parameter has no value, which would be taken for null', () => {
    expect(() => neo4jRequest(TEXT, { keys: ['a'] })).toThrow(/No value for \$limit .*UNWIND/s);
  });

  test('may be null where that is the value', () => {
    const { parameters } = neo4jRequest('RETURN $a AS a', { a: null });
    expect(parameters).toEqual({ given: { a: null } });
  });
});
