import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import type { PassageParts } from './passages.tsx';
import { PlannedMark } from './planned-mark.tsx';
import { Sourced } from './sourced.tsx';
import type { LinkedNode } from './thing-link.tsx';

/** What the fragment `Disagreement` brings of a contradiction. */
export interface DisagreementParts {
  readonly kind: string;
  readonly measure: string | null;
  readonly explanation: string;
  readonly subject: LinkedNode;
  readonly statements: readonly {
    readonly value: string;
    readonly validFrom: string | null;
    readonly validTo: string | null;
    readonly observedOn: string | null;
    readonly status: 'PLANNED' | 'ACTUAL' | null;
    readonly evidence: readonly PassageParts[];
  }[];
}

/** What sources say differently, side by side, each with its date and its sources; none is preferred. */
export function Disagreement({ statements }: Pick<DisagreementParts, 'statements'>) {
  const words = useWords(coreWords);
  const format = useFormat();
  return (
    <ul class="disagreement">
      {statements.map(({ value, validFrom, validTo, observedOn, status, evidence }) => {
        const span = format.span(validFrom, validTo);
        const observed = observedOn === null ? '' : words.observed(format.date(observedOn));
        return (
          <li key={`${value} ${validFrom} ${validTo} ${observedOn}`}>
            <Sourced evidence={evidence}>
              <p class="disagreement-value">
                {value} <PlannedMark status={status} />
              </p>
              <p class="muted">{[span, observed].filter((part) => part !== '').join(' · ')}</p>
            </Sourced>
          </li>
        );
      })}
    </ul>
  );
}
