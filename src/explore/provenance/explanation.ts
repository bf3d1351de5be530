import { nameOf } from '../../entities/thing/naming.ts';
import type { Thing } from '../../entities/thing/thing.ts';
import type { Moment } from '../../time/moment.ts';
import { type Language, sentence } from '../paths/sentence.ts';
import type { Contradiction } from './contradiction.ts';
import { saidIn, topicIn } from './words.ts';

/** The things that the words name. */
export interface Ends {
  readonly subject: Thing;
  /** What the relationship leads to whose dates differ; null for other contradictions. */
  readonly object: Thing | null;
}

/** The contradiction in a sentence or two, with the names of the moment. */
export function explanationOf(
  { topic, statements }: Contradiction,
  { subject, object }: Ends,
  language: Language,
  moment: Moment,
): string {
  const all = statements.map(({ said }) => saidIn(said, language)).join('; ');
  if (topic.kind === 'DATES' && object !== null) {
    const step = { ...topic.fact, from: subject, to: object, direction: 'FORWARD' as const };
    const stated = sentence([step], language, moment);
    return language === 'DE'
      ? `${stated} Dafür nennen die Quellen verschiedene Zeiten: ${all}.`
      : `${stated} Sources give different dates for it: ${all}.`;
  }
  const name = nameOf(subject, language, moment);
  return language === 'DE'
    ? `Zu „${name}“ gehen die Angaben auseinander: ${topicIn(topic, 'DE')}: ${all}.`
    : `What is stated of “${name}” differs: ${topicIn(topic, 'EN')}: ${all}.`;
}
