import type { TypeName } from '../parts/thing-types.ts';
import { defineWords } from './define-words.ts';

/** What one thing of a type is called, and several. */
export type OneAndMany = readonly [one: string, many: string];

/** What each type is called, one and several of it; the keys are GraphQL's names of types. */
export const typeWords = defineWords<{ readonly [Type in TypeName]: OneAndMany }>({
  de: {
    Person: ['Person', 'Personen'],
    Ministry: ['Ministerium', 'Ministerien'],
    Agency: ['Behörde', 'Behörden'],
    Administration: ['Verwaltung', 'Verwaltungen'],
    Centre: ['Vielfaltszentrum', 'Vielfaltszentren'],
    University: ['Hochschule', 'Hochschulen'],
    Association: ['Verein oder Verband', 'Vereine und Verbände'],
    State: ['Land', 'Länder'],
    GovernmentRegion: ['Regierungsbezirk', 'Regierungsbezirke'],
    District: ['Landkreis', 'Landkreise'],
    Municipality: ['Kommune', 'Kommunen'],
    FundingSource: ['Fonds oder Programm', 'Fonds und Programme'],
    Grant: ['Zuwendung', 'Zuwendungen'],
    Project: ['Projekt', 'Projekte'],
    Event: ['Veranstaltung', 'Veranstaltungen'],
    Contribution: ['Beitrag', 'Beiträge'],
    Topic: ['Thema', 'Themen'],
    Source: ['Quelle', 'Quellen'],
    Evidence: ['Textstelle', 'Textstellen'],
    Observation: ['Angabe', 'Angaben'],
    EligibilityRule: ['Regel zur Teilnahme', 'Regeln zur Teilnahme'],
  },
  en: {
    Person: ['Person', 'People'],
    Ministry: ['Ministry', 'Ministries'],
    Agency: ['Agency', 'Agencies'],
    Administration: ['Administration', 'Administrations'],
    Centre: ['Diversity centre', 'Diversity centres'],
    University: ['University', 'Universities'],
    Association: ['Association', 'Associations'],
    State: ['State', 'States'],
    GovernmentRegion: ['Government region', 'Government regions'],
    District: ['District', 'Districts'],
    Municipality: ['Municipality', 'Municipalities'],
    FundingSource: ['Fund or program', 'Funds and programs'],
    Grant: ['Grant', 'Grants'],
    Project: ['Project', 'Projects'],
    Event: ['Event', 'Events'],
    Contribution: ['Contribution', 'Contributions'],
    Topic: ['Topic', 'Topics'],
    Source: ['Source', 'Sources'],
    Evidence: ['Passage', 'Passages'],
    Observation: ['Figure', 'Figures'],
    EligibilityRule: ['Rule for taking part', 'Rules for taking part'],
  },
});
