import { nameOf } from '../../entities/thing/naming.ts';
import type { Thing } from '../../entities/thing/thing.ts';
import type { Moment } from '../../time/moment.ts';
import { lastDay } from '../../time/partial-date.ts';
import { detailOf } from './detail.ts';
import { type Clause, PHRASES, type Phrase } from './phrases.ts';
import type { Step } from './step.ts';
import { ANY_THING, ARTICLES, formFor, WORDS, type Word } from './words.ts';

export type Language = 'DE' | 'EN';

/**
 * Steps that follow each other, in words: a clause for each, with the names of the moment, in the
 * language as far as they are known in it. What is planned says so. No steps make an empty text.
 */
export function sentence(steps: readonly Step[], language: Language, moment: Moment): string {
  const clauses = steps.map((step, place) => clause(step, place > 0, language, moment));
  const whole = clauses.join('; ');
  return whole === '' ? '' : `${whole.charAt(0).toUpperCase()}${whole.slice(1)}.`;
}

/** @param again Whether the thing that the step starts from was just named. */
function clause(step: Step, again: boolean, language: Language, moment: Moment): string {
  const detail = detailOf(step, language);
  const { german, english } = clauseOf(step, detail !== null, moment);
  const template = language === 'DE' ? german : english;
  const said = template.replaceAll(/\{(?:(\w+) )?(subject|object|role)\}/g, (_, article, slot) => {
    if (slot === 'role') return detail ?? '';
    const thing = slot === 'subject' ? step.from : step.to;
    const name = nameOf(thing, language, moment);
    const isAgain = again && slot === 'subject';
    return language === 'DE'
      ? inGerman(thing, name, String(article), isAgain)
      : inEnglish(thing, name, isAgain);
  });
  const remarks = [
    ...(step.status === 'PLANNED' ? [language === 'DE' ? 'geplant' : 'planned'] : []),
    ...(detail === null || template.includes('{role}') ? [] : [detail]),
  ];
  return remarks.length === 0 ? said : `${said} (${remarks.join('; ')})`;
}

function clauseOf(step: Step, hasRole: boolean, moment: Moment): Clause {
  const phrase: Phrase = PHRASES[step.type][step.direction];
  if (hasRole && phrase.withRole !== undefined) return phrase.withRole;
  return hasHappened(step, moment) && phrase.past !== undefined ? phrase.past : phrase;
}

/** Whether the fact is known to have begun before the moment's day. */
function hasHappened({ status, validFrom }: Step, { date }: Moment): boolean {
  return status === 'ACTUAL' && validFrom !== null && lastDay(validFrom) < date;
}

function inGerman(thing: Thing, name: string, masculine: string, again: boolean): string {
  const article = ARTICLES[masculine];
  if (article === undefined) throw new Error(`No article ${masculine}`);
  const { german, gender } = wordOf(thing);
  if (again) return `${formFor(article.again, gender)} ${german}`;
  if (thing.__typename === 'Person') return `${article.person} ${name}`.trim();
  return `${formFor(article.forms, gender)} ${german} „${name}“`;
}

function inEnglish(thing: Thing, name: string, again: boolean): string {
  const { english } = wordOf(thing);
  if (again) return `this ${english}`;
  return thing.__typename === 'Person' ? name : `the ${english} “${name}”`;
}

function wordOf({ __typename: type }: Thing): Word {
  return WORDS[type] ?? ANY_THING;
}
