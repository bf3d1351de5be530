import { readFileSync } from 'node:fs';
import { packagePath } from '../src/package-root.ts';
import { shippedEngine } from './support/engines.ts';
import { startServer } from './support/server.ts';

const EXAMPLE =
  /\*\*(?<question>[^*]+)\*\*\n\n```graphql\n(?<query>[^`]+)```\n\n```json\n(?<answer>[^`]+)```/g;

const examples = [...readFileSync(packagePath('README.md'), 'utf8').matchAll(EXAMPLE)].map(
  ({ groups }) => ({
    question: groups?.question ?? '',
    query: groups?.query ?? '',
    answer: groups?.answer ?? '',
  }),
);

describe('README.md', () => {
  test('shows five questions', () => {
    expect(examples).toHaveLength(5);
  });

  test.each(examples)('$question has the answer that it shows', async ({ query, answer }) => {
    const engine = await shippedEngine('embedded');
    const server = await startServer(engine);

    expect(await server.ask(query)).toEqual({ data: JSON.parse(answer) });
    await server.close();
    await engine.close();
  });
});
