import { createServer } from 'node:http';
import { parse, validate } from 'graphql';
import {
  processOnPort,
  processTime,
  residentMemory,
} from '../../bench/side-by-side/process-time.ts';
import { requestsOf } from '../../bench/side-by-side/requests.ts';
import { executableSchema } from '../../src/server/schema.ts';

const onLinux = process.platform === 'linux' ? describe : describe.skip;

describe('What the bench asks beside others', () => {
  test.each(requestsOf(1))('is as the contract has it: $name', ({ ours, field }) => {
    const documents = [ours(), ours(`shape: ${field}`)];
    expect(documents.flatMap((text) => validate(executableSchema(), parse(text)))).toEqual([]);
  });

  test.each(requestsOf(0.01))('is about things of the smallest graph too: $name', (request) => {
    const large = requestsOf(1).find(({ name }) => name === request.name);
    expect(large?.variables).toEqual(expect.arrayContaining([...request.variables]));
  });
});

onLinux('What /proc tells of a process', () => {
  it('is its memory and how long it has computed', () => {
    expect(processTime(process.pid)).toBeGreaterThan(0);
    expect(residentMemory(process.pid)).toBeGreaterThan(1_000_000);
    expect(processTime(null)).toBeNull();
  });

  it('is the port on which it listens', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    expect(processOnPort(port)).toBe(process.pid);
    await new Promise((resolve) => server.close(resolve));
    expect(processOnPort(port)).toBeNull();
  });
});
