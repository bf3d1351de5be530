import { GraphError } from '../errors.ts';

/** What is wrong with one cell, row or file of a package. */
export interface Problem {
  readonly file: string;
  /** Line in the file, from 1; null when it is about the file as a whole. */
  readonly line: number | null;
  /** Column; null when it is about the row as a whole. */
  readonly field: string | null;
  readonly expected: string;
  readonly found: string;
}

const SHOWN = 20;

/** A package that cannot be imported; nothing of it was. Names every problem that was found. */
export class ImportError extends GraphError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.slice(0, SHOWN).map(inWords);
    if (problems.length > SHOWN) lines.push(`… and ${problems.length - SHOWN} more`);
    super('IMPORT_INVALID', `Nothing was imported:\n${lines.join('\n')}`);
    this.problems = problems;
  }
}

function inWords({ file, line, field, expected, found }: Problem): string {
  const place = [file, line === null ? null : `line ${line}`, field === null ? null : `"${field}"`];
  return `${place.filter((part) => part !== null).join(', ')}: expected ${expected}, found ${found}`;
}
