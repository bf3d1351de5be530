import type { MunicipalityKind } from '../../entities/municipality/municipality.ts';
import { numberText, qualifiedNumber } from '../../entities/observation/figure-words.ts';
import type { Observation } from '../../entities/observation/observation.ts';
import type { EligibilityRule } from '../../entities/project/eligibility-rule.ts';
import type { Language } from '../paths/sentence.ts';
import type { Said, Topic } from './contradiction.ts';
import { isKind, isRule } from './exclusions.ts';
import { isFigure } from './figures.ts';

/** A text in both languages. */
type Words = { readonly [Each in Language]: string };

const MEASURED: { readonly [Measure in Observation['measure']]: Words } = {
  POPULATION: { DE: 'Bevölkerung', EN: 'population' },
  AREA: { DE: 'Fläche', EN: 'area' },
  PARTICIPANTS: { DE: 'Teilnehmende', EN: 'participants' },
  BUDGET: { DE: 'Budget', EN: 'budget' },
  COFINANCING_RATE: { DE: 'Kofinanzierungssatz', EN: 'co-financing rate' },
  OWN_SHARE: { DE: 'Eigenanteil', EN: 'own share' },
  GRANT_CEILING: { DE: 'Höchstbetrag', EN: 'grant ceiling' },
};

/** Units whose names are English words, in German. */
const GERMAN_UNITS: { readonly [unit: string]: string } = {
  inhabitants: 'Einwohner',
  municipalities: 'Kommunen',
  centres: 'Zentren',
  percent: 'Prozent',
};

const KINDS: { readonly [Kind in MunicipalityKind]: Words } = {
  INDEPENDENT_CITY: { DE: 'kreisfreie Stadt', EN: 'independent city' },
  SPECIAL_STATUS_TOWN: { DE: 'Sonderstatusstadt', EN: 'special-status town' },
  TOWN: { DE: 'Stadt', EN: 'town' },
  MUNICIPALITY: { DE: 'Gemeinde', EN: 'municipality' },
  UNINCORPORATED_AREA: { DE: 'gemeindefreies Gebiet', EN: 'unincorporated area' },
};

/** What a contradiction is about, besides its subject. */
export function topicIn(topic: Topic, language: Language): string {
  const isGerman = language === 'DE';
  switch (topic.kind) {
    case 'FIGURE':
      return figureTopic(topic.figure, language);
    case 'DATES':
      return isGerman ? 'Zeiten' : 'dates';
    case 'NAME': {
      const named = { DE: ['deutscher', 'German'], EN: ['englischer', 'English'] }[topic.language];
      return isGerman ? `${named[0]} Name` : `${named[1]} name`;
    }
    case 'IDENTIFIER':
      return isGerman ? `Schlüssel ${topic.scheme}` : `${topic.scheme} key`;
    case 'KIND':
      return isGerman ? 'Art der Gemeinde' : 'kind of municipality';
    case 'ELIGIBILITY_RULE':
      return isGerman ? 'wer teilnehmen kann' : 'who can take part';
  }
}

/** What a statement says. */
export function saidIn(said: Said, language: Language): string {
  if (typeof said === 'string') return said;
  if (isKind(said)) return KINDS[said.kind][language];
  if (isFigure(said)) return figureIn(said, language);
  if (isRule(said)) return ruleIn(said, language);
  return datesIn(said, language);
}

function figureTopic({ measure, basis, ...figure }: Observation, language: Language): string {
  const { periodFrom, periodTo } = figure;
  const hasPeriod = periodFrom !== null || periodTo !== null;
  const more = [
    ...(basis === null ? [] : [basis]),
    ...(hasPeriod ? [datesIn({ validFrom: periodFrom, validTo: periodTo }, language)] : []),
  ];
  return [MEASURED[measure][language], ...more].join(', ');
}

function figureIn({ value, qualifier, unit }: Observation, language: Language): string {
  const unitText = (language === 'DE' ? GERMAN_UNITS[unit] : undefined) ?? unit;
  return `${qualifiedNumber(value, qualifier, language)} ${unitText}`;
}

function ruleIn(rule: EligibilityRule, language: Language): string {
  const isGerman = language === 'DE';
  const { populationAtLeast: least, populationBelow: below, consortiumAllowed } = rule;
  const number = (value: number) => numberText(String(value), language);
  const limits = [
    ...(least === null ? [] : [`${isGerman ? 'mindestens' : 'at least'} ${number(least)}`]),
    ...(below === null ? [] : [`${isGerman ? 'weniger als' : 'fewer than'} ${number(below)}`]),
  ];
  const people = isGerman ? 'Einwohner' : 'inhabitants';
  const none = isGerman ? 'ohne Grenze' : 'no limit';
  const population =
    limits.length === 0 ? none : `${limits.join(isGerman ? ' und ' : ' and ')} ${people}`;
  return [
    population,
    ...(consortiumAllowed === null ? [] : [jointly(consortiumAllowed, language)]),
  ].join(', ');
}

function jointly(isAllowed: boolean, language: Language): string {
  if (language === 'DE') return isAllowed ? 'auch gemeinsam' : 'nicht gemeinsam';
  return isAllowed ? 'also jointly' : 'not jointly';
}

function datesIn(
  { validFrom, validTo }: { readonly validFrom: string | null; readonly validTo: string | null },
  language: Language,
): string {
  const [from, to, always] =
    language === 'DE' ? ['von', 'bis', 'ohne Zeitangabe'] : ['from', 'to', 'without dates'];
  const parts = [
    ...(validFrom === null ? [] : [`${from} ${validFrom}`]),
    ...(validTo === null ? [] : [`${to} ${validTo}`]),
  ];
  return parts.length === 0 ? always : parts.join(' ');
}
