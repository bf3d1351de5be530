import { useId, useState } from 'preact/hooks';
import { useQuery } from '../../client/use-query.ts';
import { PassagesDocument } from '../../generated/graph/graphql.ts';
import { Passages } from '../../parts/passages.tsx';
import { Answered } from '../../states/answered.tsx';
import { useWords } from '../../words/define-words.ts';
import { graphWords } from '../graph-words.ts';

/** Passages that are fetched at once. */
const MOST = 100;

interface Props {
  /** Ids of the passages. */
  readonly evidence: readonly string[];
  /** What they state, for a screen reader. */
  readonly statement: string;
}

/** A mark that fetches the passages behind a relationship and opens them beneath it. */
export function RelationSources({ evidence, statement }: Props) {
  const words = useWords(graphWords);
  const [open, setOpen] = useState(false);
  const id = useId();
  if (evidence.length === 0) return <span class="tag">{words.unsourced}</span>;
  return (
    <>
      <button
        type="button"
        class="source-mark"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {words.passages(evidence.length)}
        <span class="visually-hidden">: {statement}</span>
      </button>
      <div id={id} class="relation-passages" hidden={!open}>
        {open && <Fetched evidence={evidence.slice(0, MOST)} />}
      </div>
    </>
  );
}

function Fetched({ evidence }: { readonly evidence: readonly string[] }) {
  const asked = useQuery(PassagesDocument, { ids: evidence });
  return (
    <Answered asked={asked} rows={2}>
      {({ nodes }) => (
        <Passages
          evidence={nodes.flatMap((node) => (node?.__typename === 'Evidence' ? [node] : []))}
        />
      )}
    </Answered>
  );
}
