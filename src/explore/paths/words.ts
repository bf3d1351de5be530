/** What a thing is called in a sentence besides its name: its kind, with its gender in German. */
export interface Word {
  readonly german: string;
  readonly gender: Gender;
  readonly english: string;
}

export type Gender = 'masculine' | 'feminine' | 'neuter';

/** The kinds of thing in words, by GraphQL type. */
export const WORDS: { readonly [type: string]: Word } = {
  Person: { german: 'Person', gender: 'feminine', english: 'person' },
  // Departments of ministries are of this type, too.
  Ministry: { german: 'Organisation', gender: 'feminine', english: 'organization' },
  Agency: { german: 'Behörde', gender: 'feminine', english: 'agency' },
  Administration: { german: 'Verwaltung', gender: 'feminine', english: 'administration' },
  Centre: { german: 'Zentrum', gender: 'neuter', english: 'centre' },
  University: { german: 'Hochschule', gender: 'feminine', english: 'university' },
  Association: { german: 'Verband', gender: 'masculine', english: 'association' },
  State: { german: 'Land', gender: 'neuter', english: 'state' },
  GovernmentRegion: {
    german: 'Regierungsbezirk',
    gender: 'masculine',
    english: 'government region',
  },
  District: { german: 'Landkreis', gender: 'masculine', english: 'district' },
  Municipality: { german: 'Gemeinde', gender: 'feminine', english: 'municipality' },
  FundingSource: { german: 'Förderquelle', gender: 'feminine', english: 'funding source' },
  Grant: { german: 'Zuwendung', gender: 'feminine', english: 'grant' },
  Project: { german: 'Projekt', gender: 'neuter', english: 'project' },
  Event: { german: 'Veranstaltung', gender: 'feminine', english: 'event' },
  Contribution: { german: 'Beitrag', gender: 'masculine', english: 'contribution' },
  Topic: { german: 'Thema', gender: 'neuter', english: 'topic' },
};

/** A thing whose kind has no word yet. */
export const ANY_THING: Word = { german: 'Sache', gender: 'feminine', english: 'thing' };

/**
 * How an article, or a preposition with it, reads before each gender, before a thing that was just
 * named, and before the name of a person; by its masculine form, which stands for its case.
 */
export const ARTICLES: { readonly [masculine: string]: Article } = {
  der: { forms: ['der', 'die', 'das'], again: ['dieser', 'diese', 'dieses'], person: '' },
  den: { forms: ['den', 'die', 'das'], again: ['diesen', 'diese', 'dieses'], person: '' },
  dem: { forms: ['dem', 'der', 'dem'], again: ['diesem', 'dieser', 'diesem'], person: '' },
  am: { forms: ['am', 'an der', 'am'], again: after('an'), person: 'an' },
  beim: { forms: ['beim', 'bei der', 'beim'], again: after('bei'), person: 'bei' },
  im: { forms: ['im', 'in der', 'im'], again: after('in'), person: 'in' },
  vom: { forms: ['vom', 'von der', 'vom'], again: after('von'), person: 'von' },
  zum: { forms: ['zum', 'zur', 'zum'], again: after('zu'), person: 'zu' },
};

/** Forms for masculine, feminine and neuter. */
type Forms = readonly [string, string, string];

export interface Article {
  readonly forms: Forms;
  readonly again: Forms;
  readonly person: string;
}

/** The form of an article for a gender. */
export function formFor([masculine, feminine, neuter]: Forms, gender: Gender): string {
  return { masculine, feminine, neuter }[gender];
}

function after(preposition: string): Forms {
  return [`${preposition} diesem`, `${preposition} dieser`, `${preposition} diesem`];
}
