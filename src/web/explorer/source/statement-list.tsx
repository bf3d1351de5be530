import type { SourcePageQuery } from '../generated/source/graphql.ts';
import { PlannedMark } from '../parts/planned-mark.tsx';
import { type LinkedNode, ThingLink } from '../parts/thing-link.tsx';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { sourceWords } from './source-words.ts';

export type Statement = NonNullable<SourcePageQuery['source']>['statements']['nodes'][number];

/** What a document says, one sentence after the other, each with the words that say it. */
export function StatementList({ statements }: { readonly statements: readonly Statement[] }) {
  return (
    <ol class="statements">
      {statements.map((statement, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a statement has no name of its own, and the list only grows
        <li key={place}>
          <StatementRow statement={statement} />
        </li>
      ))}
    </ol>
  );
}

function StatementRow({ statement }: { readonly statement: Statement }) {
  const words = useWords(sourceWords);
  const format = useFormat();
  const { kind, subject, object, value, validFrom, validTo, status, evidence } = statement;
  const span = format.span(validFrom, validTo);
  return (
    <>
      <p class="statement">
        <ThingLink node={thingOf(subject)} withType />{' '}
        <span class="statement-kind">{kind === 'THING' ? words.exists : words.kinds[kind]}</span>{' '}
        {object !== null && kind !== 'OBSERVATION' && kind !== 'ELIGIBILITY_RULE' && (
          <ThingLink node={thingOf(object)} withType />
        )}
        {value !== null && <strong>{value}</strong>} <PlannedMark status={status} />
      </p>
      <p class="statement-terms muted">
        {span !== '' && <span>{span}</span>}
        {evidence.locator !== null && <span>{evidence.locator}</span>}
      </p>
      {evidence.quote !== null && <blockquote class="statement-quote">{evidence.quote}</blockquote>}
    </>
  );
}

/** The thing itself, or the one that a figure is about. */
function thingOf(node: Statement['subject']): LinkedNode {
  return 'about' in node ? node.about : node;
}
