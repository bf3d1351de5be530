import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';

/** Says of what is planned that it is; what is actual goes without saying. */
export function PlannedMark({ status }: { readonly status: 'PLANNED' | 'ACTUAL' | null }) {
  const words = useWords(coreWords);
  return status === 'PLANNED' ? <span class="tag tag-planned">{words.planned}</span> : null;
}
