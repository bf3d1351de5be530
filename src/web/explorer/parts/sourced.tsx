import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';
import { FootnoteMarks } from './footnotes.tsx';
import { type PassageParts, Passages } from './passages.tsx';

interface Props {
  readonly evidence: readonly PassageParts[];
  readonly class?: string;
  /** The statement itself. */
  readonly children: ComponentChildren;
}

/**
 * A statement with a mark that opens its sources beneath it: the words quoted, the place, publisher and
 * date. On paper they are footnotes of the view.
 */
export function Sourced({ evidence, children, class: name = '' }: Props) {
  const words = useWords(coreWords);
  const [open, setOpen] = useState(false);
  const id = useId();
  const sources = new Set(evidence.map(({ source }) => source.id)).size;
  return (
    <div class={`sourced ${name}`}>
      <div class="sourced-statement">
        <div class="sourced-content">{children}</div>
        <FootnoteMarks evidence={evidence} />
        {sources === 0 ? (
          <span class="tag">{words.noSource}</span>
        ) : (
          <button
            type="button"
            class="source-mark"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {words.sources(sources)}
          </button>
        )}
      </div>
      <div id={id} class={open ? 'sourced-passages' : 'sourced-passages closed'}>
        <Passages evidence={evidence} />
      </div>
    </div>
  );
}
