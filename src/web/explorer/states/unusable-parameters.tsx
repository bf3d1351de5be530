import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';

/** Says which parameters of the address could not be used. */
export function UnusableParameters({ unusable }: { readonly unusable: readonly string[] }) {
  const words = useWords(coreWords);
  if (unusable.length === 0) return null;
  return (
    <p class="notice notice-warning" role="alert">
      {words.unusable(unusable.join(', '))}
    </p>
  );
}
