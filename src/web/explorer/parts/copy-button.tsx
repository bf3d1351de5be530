import { useEffect, useState } from 'preact/hooks';
import { announce } from '../layout/announce.ts';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';

interface Props {
  /** What is copied. */
  readonly value: string;
  /** What the button says; without it, a sign with the value in its name. */
  readonly label?: string;
  /** What is said when it has worked. */
  readonly confirmation?: string;
}

const CONFIRMED_MILLISECONDS = 2_000;

/** Copies a text, and says so to eyes and ears. */
export function CopyButton({ value, label, confirmation }: Props) {
  const words = useWords(coreWords);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), CONFIRMED_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
      announce(confirmation ?? words.valueCopied(value));
    } catch {
      announce(words.copyFailed);
    }
  };
  if (label !== undefined) {
    return (
      <button type="button" class="action" onClick={copy}>
        {copied ? words.copied : label}
      </button>
    );
  }
  return (
    <button type="button" class="icon-button" aria-label={words.copyValue(value)} onClick={copy}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={copied ? 'M3 8.5 6.5 12 13 4.5' : 'M5.5 5.5v-3h8v8h-3 M2.5 5.5h8v8h-8Z'}
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
        />
      </svg>
    </button>
  );
}
