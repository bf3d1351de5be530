import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { packagePath } from '../../src/package-root.ts';

/** How a program ended. */
export interface Ended {
  /** Its exit status; null when a signal ended it. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The lines that it wrote for whoever uses it. */
  readonly output: readonly string[];
  /** The lines that it wrote about what went wrong. */
  readonly errors: readonly string[];
}

/** A process of its own that runs a program of Node. */
export interface Program {
  readonly pid: number;
  /** The lines that it has written for whoever uses it, so far. */
  readonly output: readonly string[];
  /** The first line of its output that fits, as soon as it is there; fails if it ends without one. */
  line(pattern: RegExp): Promise<string>;
  readonly ended: Promise<Ended>;
  signal(signal: NodeJS.Signals): void;
}

export interface Environment {
  readonly [variable: string]: string;
}

const running = new Set<ChildProcess>();

/**
 * Starts the built program, `dist/cli/main.js`, in `folder`: in an environment of these variables
 * alone, so that nothing of the tests' own reaches it.
 */
export function startProgram(
  folder: string,
  args: readonly string[],
  environment: Environment = {},
): Program {
  return startNode(folder, [packagePath('dist/cli/main.js'), ...args], environment);
}

/** Starts Node in `folder` with these arguments, in an environment of these variables alone. */
export function startNode(
  folder: string,
  args: readonly string[],
  environment: Environment = {},
): Program {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const output = linesOf(child.stdout);
  const errors = linesOf(child.stderr);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => {
      running.delete(child);
      resolve({ status, signal, output: output.lines, errors: errors.lines });
    });
  });
  return {
    pid: child.pid ?? 0,
    output: output.lines,
    line: (pattern) => Promise.race([output.first(pattern), failure(ended, pattern)]),
    ended,
    signal: (signal) => child.kill(signal),
  };
}

/** Runs the built program in `folder` to its end. */
export function runProgram(
  folder: string,
  args: readonly string[],
  environment: Environment = {},
): Promise<Ended> {
  return startProgram(folder, args, environment).ended;
}

/** Ends every program that a test has left running. */
export async function endPrograms(): Promise<void> {
  const left = [...running];
  const gone = left.map((child) => new Promise((resolve) => child.once('close', resolve)));
  for (const child of left) child.kill('SIGKILL');
  await Promise.all(gone);
}

function linesOf(input: Readable) {
  const lines: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  createInterface({ input }).on('line', (line) => {
    lines.push(line);
    for (const hear of waiting) hear(line);
  });
  return {
    lines,
    first: (pattern: RegExp) =>
      new Promise<string>((resolve) => {
        const there = lines.find((line) => pattern.test(line));
        if (there !== undefined) resolve(there);
        waiting.push((line) => {
          if (pattern.test(line)) resolve(line);
        });
      }),
  };
}

async function failure(ended: Promise<Ended>, pattern: RegExp): Promise<never> {
  const { status, signal, output, errors } = await ended;
  const said = [...output, ...errors].join('\n');
  throw new Error(`Ended (${signal ?? status}) without a line like ${pattern}:\n${said}`);
}
