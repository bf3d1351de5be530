import type { Observation } from './observation.ts';

type Language = 'DE' | 'EN';

const QUALIFIED: {
  readonly [Each in Language]: { readonly [Qualifier in Observation['qualifier']]: string };
} = {
  DE: {
    EXACT: '',
    APPROXIMATE: 'ungefähr ',
    AT_LEAST: 'mindestens ',
    AT_MOST: 'höchstens ',
    MORE_THAN: 'mehr als ',
  },
  EN: {
    EXACT: '',
    APPROXIMATE: 'about ',
    AT_LEAST: 'at least ',
    AT_MOST: 'at most ',
    MORE_THAN: 'more than ',
  },
};

/** A number as a source states it, such as `mindestens 1.000`. */
export function qualifiedNumber(
  value: string,
  qualifier: Observation['qualifier'],
  language: Language,
): string {
  return `${QUALIFIED[language][qualifier]}${numberText(value, language)}`;
}

/** An exact decimal with its thousands set apart, as the language does. */
export function numberText(value: bigint | string, language: Language): string {
  const [whole = '', fraction] = String(value).split('.');
  const [thousands, point] = language === 'DE' ? ['.', ','] : [',', '.'];
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}
