import type { SourcePageQuery } from '../generated/source/graphql.ts';
import { PlannedMark } from '../parts/planned-mark.tsx';
import { type LinkedNode, ThingLink } from '../parts/thing-link.tsx';
import { useWords } from '../words/define-words.ts';
import { useFactTime } from '../words/fact-time.ts';
import { sourceWords } from './source-words.ts';
import { useStatementText } from './use-statement-text.ts';

export type Statement = NonNullable<SourcePageQuery['source']>['statements']['nodes'][number];

/** A statement with every passage that makes it. */
interface Made extends Statement {
  readonly passages: readonly Statement['evidence'][];
}

/** What a document says, one sentence after the other, each once with all the words that say it. */
export function StatementList({ statements }: { readonly statements: readonly Statement[] }) {
  return (
    <ol class="statements">
      {eachOnce(statements).map(([key, made]) => (
        <li key={key}>
          <StatementRow made={made} />
        </li>
      ))}
    </ol>
  );
}

function eachOnce(statements: readonly Statement[]): readonly (readonly [string, Made])[] {
  const made = new Map<string, Made>();
  for (const statement of statements) {
    const { kind, subject, object, value, validFrom, validTo, status, evidence } = statement;
    const key = JSON.stringify([kind, subject.id, object?.id, value, validFrom, validTo, status]);
    const passages = [...(made.get(key)?.passages ?? []), evidence];
    made.set(key, { ...statement, passages });
  }
  return [...made];
}

function StatementRow({ made }: { readonly made: Made }) {
  const words = useWords(sourceWords);
  const { kind, subject, object, status, passages } = made;
  const said = useStatementText()(made);
  const span = useFactTime()(made, subject.id, object?.id ?? '');
  const isOfThing = object !== null && kind !== 'OBSERVATION' && kind !== 'ELIGIBILITY_RULE';
  return (
    <>
      <p class="statement">
        <ThingLink node={thingOf(subject)} withType />{' '}
        <span class="statement-kind">{kind === 'THING' ? words.exists : words.kinds[kind]}</span>{' '}
        {isOfThing && <ThingLink node={thingOf(object)} withType />}{' '}
        {said !== null && <strong>{said}</strong>} <PlannedMark status={status} />
      </p>
      {span !== '' && <p class="muted">{span}</p>}
      {passages.map(({ id, quote, locator }) => (
        <div key={id} class="statement-passage">
          {quote !== null && <blockquote>{quote}</blockquote>}
          {locator !== null && <p class="muted">{locator}</p>}
        </div>
      ))}
    </>
  );
}

/** The thing itself, or the one that a figure is about. */
function thingOf(node: Statement['subject']): LinkedNode {
  return 'about' in node ? node.about : node;
}
