import { usePoint } from '../address/point-context.ts';
import { ThingLink } from '../parts/thing-link.tsx';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import type { Relation, ThingHead } from './thing-answer.ts';
import { thingWords } from './thing-words.ts';

interface Props {
  readonly head: ThingHead;
  readonly successors: Relation | null;
}

/** Says of what has ended by when and into what it passed, and of what is to come from when. */
export function ThingNotice({ head, successors }: Props) {
  const words = useWords(thingWords);
  const format = useFormat();
  const { asOf } = usePoint();
  const heirs = successors?.edges.map(({ node }) => node) ?? [];
  const ended = head.validTo !== null && head.validTo.slice(-10) < asOf;
  const toCome = head.validFrom !== null && head.validFrom.slice(0, 10) > asOf;
  if (!ended && !toCome && heirs.length === 0) return null;
  return (
    <p class="notice notice-warning thing-notice">
      {ended && head.validTo !== null && <span>{words.ended(format.date(head.validTo))}.</span>}
      {toCome && head.validFrom !== null && (
        <span>{words.begins(format.date(head.validFrom))}.</span>
      )}
      {heirs.length > 0 && (
        <span>
          {words.mergedInto}:{' '}
          {heirs.map((heir) => (
            <ThingLink key={heir.id} node={heir} />
          ))}
        </span>
      )}
    </p>
  );
}
