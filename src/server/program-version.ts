import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { packagePath } from '../package-root.ts';

const manifest = z.object({ version: z.string() });

/** Version of this program. */
export const PROGRAM_VERSION = manifest.parse(
  JSON.parse(readFileSync(packagePath('package.json'), 'utf8')),
).version;
