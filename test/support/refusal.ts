import type { Answer } from './server.ts';

/** What the one error of an answer says for a program, and that its message says it too. */
export function refusalOf({ errors = [] }: Answer): unknown {
  const [error] = errors;
  if (error === undefined || errors.length > 1) return errors;
  expect(error.message).toContain(`"${String(error.extensions.argument)}"`);
  expect(error.message).toContain(String(error.extensions.expected));
  return error.extensions;
}

/** What `refusalOf` is to be. */
export function refusal(code: string, argument: string, expected: RegExp, found: unknown) {
  return { code, argument, expected: expect.stringMatching(expected), found };
}
