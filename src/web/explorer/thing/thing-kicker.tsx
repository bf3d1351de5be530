import { today, usePoint } from '../address/point-context.ts';
import { isTypeName } from '../parts/thing-types.ts';
import { TypeMark } from '../parts/type-mark.tsx';
import { useWords } from '../words/define-words.ts';
import { useFactTime } from '../words/fact-time.ts';
import { useFormat } from '../words/format.ts';
import { typeWords } from '../words/type-words.ts';
import type { ThingHead } from './thing-answer.ts';
import { thingWords } from './thing-words.ts';

/** What stands above the name of a thing: its type, when it exists, and the day that is looked at. */
export function ThingKicker({ head }: { readonly head: ThingHead }) {
  const words = useWords(thingWords);
  const types = useWords(typeWords);
  const format = useFormat();
  const { asOf } = usePoint();
  const type = isTypeName(head.__typename) ? head.__typename : null;
  const span = useFactTime()(head, head.id);
  return (
    <>
      {type !== null && (
        <>
          <TypeMark type={type} />
          <span>{types[type][0]}</span>
        </>
      )}
      {span !== '' && <span>{span}</span>}
      {asOf !== today() && <strong class="tag tag-day">{words.asOfDay(format.date(asOf))}</strong>}
    </>
  );
}
