import { createServer, type IncomingMessage } from 'node:http';
import neo4j from 'neo4j-driver';
import { FLOOR_ANSWERS } from './statements.ts';

// The least that answers over HTTP what Neo4j holds: Node's own server and a hand-written statement for each
// request. It takes `{request, variables}` and does not check them.
const driver = neo4j.driver(process.env.NEO4J_URI ?? '', undefined, {
  disableLosslessIntegers: true,
});

async function answer(body: string): Promise<string> {
  const { request, variables } = JSON.parse(body);
  const found = FLOOR_ANSWERS.get(request);
  if (found === undefined) throw new Error(`There is no request ${request}`);
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(found.text, variables);
    return JSON.stringify({ data: found.data(records.map((record) => record.get('row'))) });
  } finally {
    await session.close();
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

const server = createServer((request, response) => {
  read(request)
    .then(answer)
    .then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      (error) => response.writeHead(500).end(String(error)),
    );
});
server.listen(0, 'localhost', () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : null;
  process.stdout.write(`The floor answers at http://localhost:${port}/\n`);
});
