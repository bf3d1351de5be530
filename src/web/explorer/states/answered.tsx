import type { ComponentChildren } from 'preact';
import type { Asked } from '../client/use-query.ts';
import { Failure } from './failure.tsx';
import { Gaps } from './gaps.tsx';
import { Loading } from './loading.tsx';
import { PageFailure } from './page-failure.tsx';
import { UNNOTICED_MILLISECONDS, useAfter } from './use-after.ts';

interface AnsweredProps<Result> {
  readonly asked: Asked<Result>;
  /** Height of what is shown meanwhile, in rows of text. */
  readonly rows?: number;
  /** Whether it is all that the page shows, so that a failure has a heading, too. */
  readonly isPage?: boolean;
  readonly children: (data: Result) => ComponentChildren;
}

/**
 * The answer, or the state in which it is. Where the same question was answered before with other
 * variables, that stays for the moment in which nobody notices a wait, and no longer.
 */
export function Answered<Result>(props: AnsweredProps<Result>) {
  const { asked, rows = 6, isPage = false, children } = props;
  if (asked.state === 'failed') {
    return isPage ? (
      <PageFailure why={asked.failure} onRetry={asked.retry} />
    ) : (
      <Failure failure={asked.failure} onRetry={asked.retry} />
    );
  }
  if (asked.state === 'loading') {
    return (
      <Waiting
        rows={rows}
        asked={asked}
        shown={asked.previous === null ? null : children(asked.previous)}
      />
    );
  }
  if (isPage && asked.data === null) {
    return <PageFailure why={asked.errors} onRetry={asked.retry} />;
  }
  return (
    <>
      {asked.errors.length > 0 && <Gaps errors={asked.errors} onRetry={asked.retry} />}
      {asked.data !== null && children(asked.data)}
    </>
  );
}

function Waiting<Result>({
  rows,
  asked,
  shown,
}: {
  readonly rows: number;
  readonly asked: Asked<Result>;
  readonly shown: ComponentChildren;
}) {
  const noticed = useAfter(UNNOTICED_MILLISECONDS);
  if (shown === null || noticed) return <Loading rows={rows} onCancel={asked.cancel} />;
  return <div aria-busy="true">{shown}</div>;
}
