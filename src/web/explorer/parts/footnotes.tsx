import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useMemo, useReducer } from 'preact/hooks';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';
import { Passage, type PassageParts } from './passages.tsx';

/** The passages that a view cites, in the order in which it does, each once. */
class Citations {
  readonly #passages = new Map<string, PassageParts>();
  readonly #numbers = new Map<string, number>();
  /** Is told when there are more. */
  onMore: () => void = () => {};

  get all(): readonly PassageParts[] {
    return [...this.#passages.values()];
  }

  /** The number of a passage among the footnotes, from 1 on. */
  numberOf(passage: PassageParts): number {
    const known = this.#numbers.get(passage.id);
    if (known !== undefined) return known;
    this.#passages.set(passage.id, passage);
    this.#numbers.set(passage.id, this.#passages.size);
    queueMicrotask(() => this.onMore());
    return this.#passages.size;
  }
}

const CitationsContext = createContext(new Citations());

interface Props {
  /** What the view shows; the numbers begin anew when that changes. */
  readonly of: string;
  readonly children: ComponentChildren;
}

/** What a view shows, and on paper beneath it every passage that it cites: a page cannot be opened there. */
export function Footnotes({ of, children }: Props) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content has citations of its own
  const citations = useMemo(() => new Citations(), [of]);
  return (
    <CitationsContext.Provider value={citations}>
      {children}
      <FootnoteList citations={citations} />
    </CitationsContext.Provider>
  );
}

function FootnoteList({ citations }: { readonly citations: Citations }) {
  const words = useWords(coreWords);
  const [, render] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => {
    citations.onMore = () => render(undefined);
    render(undefined);
    return () => {
      citations.onMore = () => {};
    };
  }, [citations]);
  if (citations.all.length === 0) return null;
  return (
    <section class="footnotes">
      <h2>{words.footnotes}</h2>
      <ol>
        {citations.all.map((passage) => (
          <li key={passage.id}>
            <Passage passage={passage} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The numbers of the footnotes that state something; on paper only. */
export function FootnoteMarks({ evidence }: { readonly evidence: readonly PassageParts[] }) {
  const citations = useContext(CitationsContext);
  if (evidence.length === 0) return null;
  const numbers = evidence.map((passage) => citations.numberOf(passage));
  return <span class="footnote-marks">{numbers.toSorted((a, b) => a - b).join(', ')}</span>;
}
