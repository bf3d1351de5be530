import { usePoint } from '../address/point-context.ts';
import type { TypeName } from '../parts/thing-types.ts';
import { typeNames } from '../parts/thing-types.ts';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { typeWords } from '../words/type-words.ts';
import type { Contents } from './contents.ts';
import type { Shown } from './filter.ts';
import { graphWords } from './graph-words.ts';

/** Types named before the others are left to a number. */
const NAMED = 4;

/** What of the graph is in the picture, what is not, and on which day: always there. */
export function LeftOut({
  contents,
  shown,
}: {
  readonly contents: Contents;
  readonly shown: Shown;
}) {
  const words = useWords(graphWords);
  const types = useWords(typeWords);
  const format = useFormat();
  const { asOf } = usePoint();
  const named = (counts: ReadonlyMap<TypeName, number>) => {
    const parts = typeNames
      .flatMap((type) => {
        const count = counts.get(type) ?? 0;
        return count === 0 ? [] : [{ type, count }];
      })
      .toSorted((a, b) => b.count - a.count);
    const texts = parts
      .slice(0, NAMED)
      .map(({ type, count }) => `${format.number(count)} ${types[type][count === 1 ? 0 : 1]}`);
    const rest = parts.slice(NAMED).reduce((sum, { count }) => sum + count, 0);
    if (rest > 0) texts.push(words.things(rest, format.number(rest)));
    return texts.length < 2
      ? texts.join('')
      : `${texts.slice(0, -1).join(', ')} ${words.and} ${texts.at(-1)}`;
  };
  const hidden = new Map<TypeName, number>();
  for (const [id, { type, stands }] of contents.things) {
    if (!shown.things.has(id)) hidden.set(type, (hidden.get(type) ?? 0) + stands);
  }
  const count = shown.relations.reduce((sum, { stands }) => sum + stands, 0);
  const parts = [
    words.shownOf(format.number(count), format.number(contents.relationCount)),
    ...(hidden.size > 0 ? [words.leftOut(named(hidden))] : []),
    ...(contents.beyond.size > 0 ? [words.nextTo(named(contents.beyond))] : []),
    words.asOf(format.date(asOf)),
  ];
  return <p class="left-out">{parts.join('; ')}</p>;
}
