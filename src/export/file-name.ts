import anyAscii from 'any-ascii';
import { ARCHIVE } from './archive.ts';
import { type Cut, scopeText } from './cut.ts';
import type { Format } from './format.ts';

/** No file system takes much longer names. */
const LONGEST = 150;

/**
 * Name of the file that holds a cut of a data set, such as
 * `integration-graph-hesse-project-project-kisi-as-of-2025-12-31.graphml`: in ASCII, without blanks. A
 * format of several files goes by its name, in an archive.
 *
 * @param name Name of the data set; empty where it has none.
 */
export function fileNameOf(name: string, format: Format, { types, scope, asOf }: Cut): string {
  const parts = [
    name === '' ? 'graph' : name,
    format.kind === 'folder' ? format.name : null,
    types?.join('-') ?? null,
    scopeText(scope),
    asOf === null ? null : `as-of-${asOf}`,
  ];
  const extension = format.kind === 'folder' ? ARCHIVE.extension : format.extension;
  return `${plain(parts.filter((part) => part !== null).join('-'))}.${extension}`;
}

function plain(text: string): string {
  return anyAscii(text)
    .replaceAll(/[^\w.]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^[-.]+|[-.]+$/g, '');
}
