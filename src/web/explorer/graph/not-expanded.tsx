import { Failure } from '../states/failure.tsx';
import { useWords } from '../words/define-words.ts';
import type { Contents } from './contents.ts';
import { graphWords } from './graph-words.ts';
import type { Graph } from './use-graph.ts';

interface Props {
  readonly unexpanded: Graph['unexpanded'] & object;
  readonly contents: Contents;
  readonly onRetry: () => void;
}

/** Says what could not be expanded, why, and tries again; read out as soon as it is there. */
export function NotExpanded({ unexpanded: { ids, failure }, contents, onRetry }: Props) {
  const words = useWords(graphWords);
  const names = ids.map((id) => contents.things.get(id)?.name ?? id);
  return (
    <Failure failure={failure} onRetry={onRetry}>
      {words.notExpanded(names)}
    </Failure>
  );
}
