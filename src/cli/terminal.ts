import type { Progress } from '../import/import-package.ts';

/** Writes a line for the person who started the program. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Shows how far an import is: in place on a terminal, by quarters elsewhere. */
export function progressLine(): Progress {
  const { isTTY } = process.stdout;
  let shown = 0;
  return (written, total) => {
    const percent = Math.floor((written / total) * 100);
    const step = isTTY ? percent : percent - (percent % 25);
    if (step === shown) return;
    shown = step;
    const line = `Loading data: ${written} of ${total} rows (${percent} %)`;
    process.stdout.write(isTTY ? `\r${line}${written === total ? '\n' : ''}` : `${line}\n`);
  };
}

/** Shows on a terminal how much of the graph was written; silent where standard error is none. */
export function exportProgress() {
  const { isTTY } = process.stderr;
  return {
    tell: (nodes: number, edges: number) => {
      if (isTTY) process.stderr.write(`\rWritten: ${nodes} nodes, ${edges} edges`);
    },
    end: () => {
      if (isTTY) process.stderr.write('\n');
    },
  };
}
