import { isDeepStrictEqual } from 'node:util';
import { asking } from './load.ts';
import type { Request } from './requests.ts';
import type { System } from './systems.ts';

const VARIANTS = 20;

/** Asks every system the same. @throws Error where one answers otherwise than the first, or with errors */
export async function compareAnswers(
  systems: readonly System[],
  requests: readonly Request[],
): Promise<void> {
  for (const request of requests) {
    for (const variables of request.variables.slice(0, VARIANTS)) {
      const answers: unknown[] = [];
      for (const system of systems) {
        const body = system.body(request, variables);
        const { text } = await asking(system, (ask) => ask(body));
        answers.push(dataOf(system, request, text));
      }
      const other = answers.findIndex((answer) => !isDeepStrictEqual(answer, answers[0]));
      if (other > 0) throw differing(systems, request, variables, answers, other);
    }
  }
}

/** What a system answered, as our server would have. @throws Error for an answer with errors */
export function dataOf(system: System, request: Request, text: string): unknown {
  const answer: unknown = JSON.parse(text);
  if (!isObject(answer) || 'errors' in answer || !('data' in answer) || !isObject(answer.data)) {
    throw new Error(`${system.name} answers ${request.name} by ${text}`);
  }
  return system.data(request, { ...answer.data });
}

function differing(
  systems: readonly System[],
  request: Request,
  variables: unknown,
  answers: readonly unknown[],
  other: number,
): Error {
  const said = [0, other].map(
    (place) => `${systems[place]?.name}: ${JSON.stringify(answers[place])}`,
  );
  return new Error(
    `${request.name} ${JSON.stringify(variables)} has two answers.\n${said.join('\n')}`,
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
