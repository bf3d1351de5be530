import { readFileSync } from 'node:fs';
import { packagePath } from '../../src/package-root.ts';

/** What `npm start` has Node run: its options, the built program, the command. */
export function shippedProgram(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8'));
  const [node, ...run] = String(scripts.start).split(' ');
  if (node !== 'node') throw new Error(`npm start does not run Node, but ${node}`);
  return run.map((part) => (part.endsWith('.js') ? packagePath(part) : part));
}
