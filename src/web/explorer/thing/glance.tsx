import type { ComponentChildren } from 'preact';
import type { PassageParts } from '../parts/passages.tsx';
import { Sourced } from '../parts/sourced.tsx';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';

/** One of the facts that matter most about a thing. */
export interface GlanceFact {
  readonly label: string;
  /** What is known; null where nothing is, which is said. */
  readonly value: ComponentChildren | null;
  /** Who says so; left out where the value leads to its own sources. */
  readonly evidence?: readonly PassageParts[];
}

/** The facts that matter most, also those of which nothing is known. */
export function Glance({ facts }: { readonly facts: readonly GlanceFact[] }) {
  const words = useWords(coreWords);
  if (facts.length === 0) return null;
  return (
    <dl class="glance">
      {facts.map(({ label, value, evidence }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value === null || value === '' ? (
              <span class="muted">{words.unsourced}</span>
            ) : evidence === undefined ? (
              value
            ) : (
              <Sourced evidence={evidence}>{value}</Sourced>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
