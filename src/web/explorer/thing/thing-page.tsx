import { useAddress } from '../address/use-address.ts';
import type { OwnVariables } from '../client/client.ts';
import type { AnswerError, TypedDocument } from '../client/request.ts';
import { useQuery } from '../client/use-query.ts';
import type { LinkedNode } from '../parts/thing-link.tsx';
import { Gaps } from '../states/gaps.tsx';
import { Loading } from '../states/loading.tsx';
import { PageFailure } from '../states/page-failure.tsx';
import type { GlanceFact } from './glance.tsx';
import { NothingThere } from './nothing-there.tsx';
import { type PageVariables, wholePage } from './page-variables.ts';
import type { RelationName } from './relation-words.ts';
import { headOf, type ThingAnswer } from './thing-answer.ts';
import { ThingBody } from './thing-body.tsx';
import './thing.css';

interface Props<Answer extends ThingAnswer> {
  readonly id: string;
  readonly document: TypedDocument<Answer, PageVariables>;
  /** The kinds of relationship that the document has, in the order in which they are shown. */
  readonly relations: readonly RelationName[];
  /** The facts that matter most, from the answer. */
  readonly glance: (answer: Answer) => readonly GlanceFact[];
  /** The territories in which the thing lies, from the answer; left out for one that lies nowhere. */
  readonly places?: (answer: Answer) => readonly LinkedNode[];
}

/** The page of a thing: asks its document, and shows what it says or why there is nothing. */
export function ThingPage<Answer extends ThingAnswer>({
  id,
  document,
  relations,
  glance,
  places,
}: Props<Answer>) {
  const { query } = useAddress();
  const variables: OwnVariables<PageVariables> = wholePage(id, query);
  const asked = useQuery(document, variables);
  if (asked.state === 'failed') return <PageFailure why={asked.failure} onRetry={asked.retry} />;
  const answer = asked.state === 'answered' ? asked.data : asked.previous;
  if (answer === null && asked.state === 'loading')
    return <Loading rows={12} onCancel={asked.cancel} />;
  const head = answer === null ? null : headOf(answer);
  if (answer === null || head === null) {
    return asked.state === 'answered' && asked.errors.some(isOther) ? (
      <PageFailure why={asked.errors} onRetry={asked.retry} />
    ) : (
      <NothingThere id={id} />
    );
  }
  return (
    <div aria-busy={asked.state === 'loading'}>
      {asked.state === 'answered' && asked.errors.length > 0 && (
        <Gaps errors={asked.errors} onRetry={asked.retry} />
      )}
      <ThingBody
        document={document}
        variables={variables}
        head={head}
        answer={answer}
        relations={relations}
        facts={glance(answer)}
        places={places?.(answer) ?? []}
      />
    </div>
  );
}

/** Whether something else went wrong than that nothing has the id. */
function isOther({ code }: AnswerError): boolean {
  return code !== 'INVALID_ID' && code !== 'NOT_FOUND';
}
