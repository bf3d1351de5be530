import '../entities/resolvers.ts';
import { checkPackage } from '../import/check-package.ts';
import { ImportError } from '../import/import-error.ts';
import { readPackage } from '../import/read-package.ts';

import { say } from './terminal.ts';

/** Says what is wrong with the package in a folder, without any graph; resolves to the status. */
export async function checkCommand(folder: string): Promise<number> {
  const data = readPackage(folder);
  const problems = checkPackage(data);
  if (problems.length > 0) throw new ImportError(problems);
  const rows = [...data.rows.values()].reduce((sum, table) => sum + table.length, 0);
  say(`${folder} is fit for import: ${data.rows.size} tables, ${rows} rows.`);
  return 0;
}
