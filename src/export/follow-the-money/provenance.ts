import { optionalText, type Record, text, texts } from '../../graph/record.ts';
import type { GraphSource } from '../graph-source.ts';
import { entityId, entityUrl, type Values } from './entity.ts';

/** Finds who says something, by the passages that something rests on. */
export type Provenance = (stated: Record, isThing: boolean) => Values;

/**
 * Who says what some nodes or edges state: publishers and addresses of their sources; of things also the
 * sources themselves, where the cut has them.
 */
export async function provenanceOf(
  stated: readonly Record[],
  source: GraphSource,
): Promise<Provenance> {
  const passages = await source.lookUp(stated.flatMap((one) => texts(one, 'evidence')));
  const sourceIds = [...passages.values()].map((passage) => text(passage, 'source'));
  const sources = await source.lookUp(sourceIds);
  const hasSources = source.nouns.some(({ type }) => type === 'Source');
  return (one, isThing) => {
    const ids = new Set(
      texts(one, 'evidence').flatMap((id) => {
        const passage = passages.get(id);
        return passage === undefined ? [] : [text(passage, 'source')];
      }),
    );
    const said = [...ids].map((id) => sources.get(id)).filter((found) => found !== undefined);
    return {
      sourceUrl: said.map((document) => entityUrl(optionalText(document, 'url'))),
      publisher: said.map((document) => optionalText(document, 'publisher')),
      proof: isThing && hasSources ? [...ids].map(entityId) : [],
    };
  };
}
