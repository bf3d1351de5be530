import type { GraphFailure } from './graph/ask.ts';

/** Says why there is no answer. */
export function Failure({ failure }: { readonly failure: GraphFailure }) {
  return (
    <p className="failure" role="alert">
      {failure.message} <code>{failure.code}</code>
    </p>
  );
}
