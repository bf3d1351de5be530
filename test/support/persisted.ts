import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The id of a persisted document, as GraphQL over HTTP makes it of its text. */
export function idOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** A manifest of these documents, as codegen writes it. */
export function manifestOf(...texts: readonly string[]): { readonly [id: string]: string } {
  return Object.fromEntries(texts.map((text) => [idOf(text), text]));
}

/** A folder for the manifests of a `describe`; returns what writes one and gives its path. */
export function manifestFolder(): (name: string, content: unknown) => string {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'manifests-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
}
