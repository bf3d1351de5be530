import { numberText, qualifiedNumber } from '../../entities/observation/figure-words.ts';
import { nameOf } from '../../entities/thing/naming.ts';
import type { Moment } from '../../time/moment.ts';
import type { Eligibility } from './eligibility.ts';
import type { Limits } from './finding.ts';
import type { PopulationFigure } from './inhabitants.ts';

type Language = 'DE' | 'EN';

/** Why the answer is what it is, in one or two sentences. */
export function reasonOf(eligibility: Eligibility, language: Language, moment: Moment): string {
  const name = nameOf(eligibility.municipality, language, moment);
  return language === 'DE'
    ? germanReason(eligibility, name, moment)
    : englishReason(eligibility, name, moment);
}

function germanReason(
  { municipality, limits, population, finding }: Eligibility,
  name: string,
  { date }: Moment,
): string {
  const has = `${name} hat ${figureText(population, 'DE')}`;
  const rule = `Teilnehmen können Kommunen mit ${limitsText(limits, 'DE')}.`;
  switch (finding.cause) {
    case 'DOES_NOT_EXIST':
      return `${name} besteht am ${date} nicht (${periodText(municipality, 'DE')}).`;
    case 'NO_RULE':
      return 'Es ist keine Regel bekannt, wer an dem Projekt teilnehmen kann.';
    case 'UNINCORPORATED':
      return `${name} ist ein gemeindefreies Gebiet und keine Kommune, die teilnehmen kann.`;
    case 'NO_LIMIT':
      return 'Die Regel nennt keine Grenze für die Einwohnerzahl.';
    case 'NO_FIGURE':
      return `Für ${name} ist am ${date} keine Einwohnerzahl bekannt. ${rule}`;
    case 'VAGUE_FIGURE':
      return `${has}; das ist zu ungenau, um zu entscheiden. ${rule}`;
    case 'TOO_MANY':
      return `${has} und damit zu viele. ${rule}`;
    case 'TOO_FEW':
      return `${has} und damit zu wenige; eine gemeinsame Teilnahme mit anderen ist nicht vorgesehen. ${rule}`;
    case 'TOO_FEW_ALONE':
      return `${has} und damit zu wenige, um allein teilzunehmen; gemeinsam mit anderen ist es möglich. ${rule}`;
    case 'CONSORTIUM_NOT_KNOWN':
      return `${has} und damit zu wenige, um allein teilzunehmen; ob es gemeinsam mit anderen möglich ist, ist nicht bekannt. ${rule}`;
    case 'WITHIN':
      return `${has}. ${rule}`;
  }
}

function englishReason(
  { municipality, limits, population, finding }: Eligibility,
  name: string,
  { date }: Moment,
): string {
  const has = `${name} has ${figureText(population, 'EN')}`;
  const rule = `Municipalities with ${limitsText(limits, 'EN')} can take part.`;
  switch (finding.cause) {
    case 'DOES_NOT_EXIST':
      return `${name} does not exist on ${date} (${periodText(municipality, 'EN')}).`;
    case 'NO_RULE':
      return 'No rule is known that says who can take part in the project.';
    case 'UNINCORPORATED':
      return `${name} is an unincorporated area and no municipality that can take part.`;
    case 'NO_LIMIT':
      return 'The rule names no limit to the number of inhabitants.';
    case 'NO_FIGURE':
      return `No number of inhabitants of ${name} is known on ${date}. ${rule}`;
    case 'VAGUE_FIGURE':
      return `${has}, which is too vague to decide. ${rule}`;
    case 'TOO_MANY':
      return `${has}, which is too many. ${rule}`;
    case 'TOO_FEW':
      return `${has}, which is too few, and taking part jointly with others is not provided for. ${rule}`;
    case 'TOO_FEW_ALONE':
      return `${has}, which is too few to take part alone; jointly with others it can. ${rule}`;
    case 'CONSORTIUM_NOT_KNOWN':
      return `${has}, which is too few to take part alone; whether it can jointly with others is not known. ${rule}`;
    case 'WITHIN':
      return `${has}. ${rule}`;
  }
}

function figureText(figure: PopulationFigure | null, language: Language): string {
  if (figure === null) return '';
  const { value, qualifier, observedOn } = figure;
  const number = qualifiedNumber(value, qualifier, language);
  if (language === 'DE') {
    return `${number} Einwohner${observedOn === null ? '' : ` (Stand ${observedOn})`}`;
  }
  return `${number} inhabitants${observedOn === null ? '' : ` (as of ${observedOn})`}`;
}

function limitsText(limits: Limits | null, language: Language): string {
  if (limits === null) return '';
  const { below, atLeast, assumed } = limits;
  const parts: string[] = [];
  if (atLeast !== null) {
    parts.push(`${language === 'DE' ? 'mindestens' : 'at least'} ${numberText(atLeast, language)}`);
  }
  if (below !== null) {
    const [under, upTo] = language === 'DE' ? UPPER.DE : UPPER.EN;
    parts.push(
      assumed
        ? `${upTo} ${numberText(below - 1n, language)}`
        : `${under} ${numberText(below, language)}`,
    );
  }
  const joined = parts.join(language === 'DE' ? ' und ' : ' and ');
  if (language === 'DE') return `${joined} Einwohnern${assumed ? ' (Annahme der Abfrage)' : ''}`;
  return `${joined} inhabitants${assumed ? ' (assumed by the query)' : ''}`;
}

const UPPER = { DE: ['weniger als', 'höchstens'], EN: ['fewer than', 'at most'] } as const;

function periodText(
  { validFrom, validTo }: { readonly validFrom: string | null; readonly validTo: string | null },
  language: Language,
): string {
  const [from, to] = language === 'DE' ? ['von', 'bis'] : ['from', 'to'];
  return [
    validFrom === null ? '' : `${from} ${validFrom}`,
    validTo === null ? '' : `${to} ${validTo}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
