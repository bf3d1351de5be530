import { fileURLToPath } from 'node:url';

/** Path of a file or folder that ships with the program, such as `schema` or `seed`. */
export function packagePath(relative: string): string {
  return fileURLToPath(new URL(`../${relative}`, import.meta.url));
}
