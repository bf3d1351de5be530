import { Client, type Point } from '../../src/web/explorer/client/client.ts';
import type { Answer, Send, TypedDocument } from '../../src/web/explorer/client/request.ts';

interface Status {
  readonly status: string;
}
type Variables = Point & { readonly id: string };

const document: TypedDocument<Status, Variables> = { __meta__: { hash: 'sha256:status' } };
const today: Point = { asOf: '2026-11-22', recorded: null, language: 'DE' };
const meeting: Point = { ...today, asOf: '2025-02-04' };
const kisi = { id: 'project/kisi' };

/** A server whose answer names what it was asked, and which notes it. */
function server(errors: Answer<unknown>['errors'] = []) {
  const asked: unknown[] = [];
  const send: Send = async <Result, Wanted>(_: TypedDocument<Result, Wanted>, wanted: Wanted) => {
    asked.push(wanted);
    return { data: { status: JSON.stringify(wanted) }, errors } as Answer<Result>;
  };
  return { asked, client: new Client(send) };
}

describe('The client of the explorer', () => {
  test('asks for the day, the record and the language of its point', async () => {
    const { asked, client } = server();
    await client.at(meeting).ask(document, kisi);
    expect(asked).toEqual([{ id: 'project/kisi', ...meeting }]);
  });

  test('asks once for what it has been answered', async () => {
    const { asked, client } = server();
    const first = await client.at(today).ask(document, kisi);
    const second = await client.at(today).ask(document, kisi);
    expect(second).toBe(first);
    expect(asked).toHaveLength(1);
  });

  test.each<[string, Point]>([
    ['another day', meeting],
    ['another record', { ...today, recorded: '2026-01-01T00:00:00Z' }],
    ['another language', { ...today, language: 'EN' }],
  ])('never answers from %s', async (_, other) => {
    const { asked, client } = server();
    const here = await client.at(today).ask(document, kisi);
    expect(client.at(other).peek(document, kisi)).toBeUndefined();
    const there = await client.at(other).ask(document, kisi);
    expect(there).not.toEqual(here);
    expect(client.at(today).peek(document, kisi)).toBe(here);
    expect(client.at(other).peek(document, kisi)).toBe(there);
    expect(asked).toHaveLength(2);
  });

  test('tells questions apart by their variables, in whatever order they stand', async () => {
    const { asked, client } = server();
    const two: TypedDocument<Status, Point & { a: number; b: number }> = {
      __meta__: { hash: 'sha256:two' },
    };
    await client.at(today).ask(two, { a: 1, b: 2 });
    await client.at(today).ask(two, { b: 2, a: 1 });
    await client.at(today).ask(two, { a: 2, b: 1 });
    expect(asked).toHaveLength(2);
  });

  test('asks again for what was answered with errors', async () => {
    const { asked, client } = server([{ message: 'No', code: null, path: [] }]);
    await client.at(today).ask(document, kisi);
    await client.at(today).ask(document, kisi);
    expect(asked).toHaveLength(2);
  });

  test('keeps the points that were looked at last, and asks again for others', async () => {
    const { asked, client } = server();
    for (let day = 10; day < 30; day += 1) {
      await client.at({ ...today, asOf: `2026-01-${day}` }).ask(document, kisi);
    }
    expect(client.at({ ...today, asOf: '2026-01-29' }).peek(document, kisi)).toBeDefined();
    expect(client.at({ ...today, asOf: '2026-01-10' }).peek(document, kisi)).toBeUndefined();
    expect(asked).toHaveLength(20);
  });
});
