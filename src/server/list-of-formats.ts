import { ARCHIVE } from '../export/archive.ts';
import {
  EXPORT_ARGUMENTS,
  type ExportArgument,
  type ExportArguments,
} from '../export/export-request.ts';
import { FORMATS } from '../export/formats/all-formats.ts';
import { TABLE_FORMATS } from '../export/table/all-table-formats.ts';

const ARGUMENTS: { readonly [Argument in ExportArgument]: string } = {
  format: 'Name of a format.',
  asOf: 'What holds on a day, such as 2025-12-31; of every day without it.',
  types: 'Only these types, such as Municipality,District, and the edges between them.',
  around: 'A thing, by its id, and what is at most `depth` facts away.',
  depth: 'How many facts away from `around`; 1 without it.',
  project: 'A project, by its id, with all that hangs on it.',
  search: 'What a search finds.',
  list: 'What a list of the GraphQL schema, such as municipalities, holds.',
  where: 'The condition of `list`, in JSON, as in GraphQL.',
};

/**
 * What `/export` can give, and `/graphql` as a table by `Accept`; for a person or a menu.
 *
 * @param cut Arguments that are kept in the address of each format.
 */
export function listOfFormats(cut: ExportArguments) {
  return {
    formats: [...FORMATS.values()].map((format) => ({
      name: format.name,
      description: format.description,
      ...(format.kind === 'folder'
        ? ARCHIVE
        : { mediaType: format.mediaType, extension: format.extension }),
      url: addressOf({ ...cut, format: format.name }),
    })),
    tables: [...TABLE_FORMATS].map(([accept, { description, extension }]) => ({
      accept,
      description,
      extension,
    })),
    arguments: EXPORT_ARGUMENTS.map((name) => ({ name, description: ARGUMENTS[name] })),
  };
}

function addressOf(args: ExportArguments): string {
  const parameters = new URLSearchParams();
  for (const name of EXPORT_ARGUMENTS) {
    const value = args[name];
    if (value !== undefined) parameters.set(name, value);
  }
  return `/export?${parameters}`;
}
