// Misspelled on purpose, or cut off: what people type.
// cspell:ignore Aljosha Butzbahc Butzbbach Buzbach Crumbach Frankfrut GIESSEN Giesen Lumda Xyzzyx
// cspell:ignore Meisner Rüselsheim gros Bergstrabe Berkstraße Gieben antidiskriminirung butz hmai lahndillkreis landesprog moerf offenb vernetzungst
// cspell:ignore Östrich

import type { SearchType } from '../../src/explore/search/search-type.ts';

/** What somebody types, and what must come first, in this order. */
export interface Expectation {
  readonly query: string;
  /** Ids of the first results; none at all when empty. */
  readonly first: readonly string[];
  readonly types?: readonly SearchType[];
  readonly validity?: 'ALL';
}

/**
 * The contract of the search over the shipped data on 2026-11-22, the same on every engine. It was
 * written down before the ranking, as what people who know the data would expect; a ranking that
 * does not keep it is wrong, not the contract.
 */
export const CONTRACT: readonly Expectation[] = [
  // Official keys, of today and of before, in any case and spacing.
  { query: '06440005', first: ['municipality/06440005'] },
  { query: '06 440 005', first: ['municipality/06440005'] },
  { query: '064400005005', first: ['municipality/06440005'] },
  { query: 'Q569680', first: ['municipality/06440005'] },
  { query: 'q2973', first: ['municipality/06411000'] },
  { query: 'DE71E', first: ['district/06440'] },
  { query: 'de7', first: ['state/06'] },
  { query: 'DE72', first: ['government-region/065'] },
  { query: '06', first: ['state/06'] },
  { query: '065', first: ['government-region/065'] },
  { query: '06532', first: ['district/06532'] },
  { query: '06435014', first: ['municipality/06435014'] },
  { query: 'project/kisi', first: ['project/kisi'] },

  // Acronyms.
  { query: 'HMAIJS', first: ['ministry/hmaijs'] },
  { query: 'hmsi', first: ['ministry/hmaijs'] },
  { query: 'amif', first: ['funding-source/amif-2021-2027'] },
  { query: 'kisi', first: ['project/kisi'] },
  { query: 'GENIUS', first: ['project/genius'] },
  { query: 'BAMF', first: ['agency/bamf'] },
  { query: 'wir', first: ['funding-source/wir'] },

  // Umlauts and ß, written as they are, spelled out, or left out.
  { query: 'Gießen', first: ['municipality/06531005', 'district/06531'] },
  { query: 'Giessen', first: ['municipality/06531005', 'district/06531'] },
  { query: 'GIESSEN', first: ['municipality/06531005', 'district/06531'] },
  { query: 'Rüsselsheim', first: ['municipality/06433012'] },
  { query: 'Ruesselsheim', first: ['municipality/06433012'] },
  { query: 'russelsheim', first: ['municipality/06433012'] },
  { query: 'Muenster', first: ['municipality/06432015'] },
  { query: 'Groß-Gerau', first: ['municipality/06433006', 'district/06433'] },
  { query: 'gross gerau', first: ['municipality/06433006', 'district/06433'] },
  { query: 'Fraenkisch Crumbach', first: ['municipality/06437007'] },
  { query: 'Östrich-Winkel', first: ['municipality/06439012'] },
  { query: 'bergstrasse', first: ['district/06431'] },
  { query: 'positive massnahmen', first: ['topic/positive-massnahmen'] },

  // While typing.
  { query: 'offenb', first: ['municipality/06413000'] },
  { query: 'giess', first: ['municipality/06531005'] },
  { query: 'butz', first: ['municipality/06440005'] },
  { query: 'wetterau', first: ['district/06440'] },
  { query: 'hmai', first: ['ministry/hmaijs'] },
  { query: 'bad hom', first: ['municipality/06434001'] },
  { query: 'moerf', first: ['municipality/06433008'] },
  { query: 'vernetzungst', first: ['event/wir-vernetzungstreffen-2025-02-04'] },
  { query: 'landesprog', first: ['funding-source/wir'] },

  // One typing error: a letter too few, too many, another, or two in the wrong order.
  { query: 'Buzbach', first: ['municipality/06440005'] },
  { query: 'Butzbbach', first: ['municipality/06440005'] },
  { query: 'Putzbach', first: ['municipality/06440005'] },
  { query: 'Butzbahc', first: ['municipality/06440005'] },
  { query: 'Giesen', first: ['municipality/06531005'] },
  { query: 'Frankfrut', first: ['municipality/06412000'] },
  { query: 'Aljosha Probst', first: ['person/aljoscha-probst'] },
  { query: 'antidiskriminirung', first: ['topic/antidiskriminierung'] },

  // Places whose names meet.
  { query: 'Offenbach', first: ['municipality/06413000', 'district/06438'] },
  { query: 'Landkreis Offenbach', first: ['district/06438'] },
  { query: 'Offenbach am Main', first: ['municipality/06413000'] },
  { query: 'Allendorf', first: ['municipality/06635001', 'municipality/06531001'] },
  { query: 'Allendorf Lumda', first: ['municipality/06531001'] },
  { query: 'Schwalbach', first: ['municipality/06436011', 'municipality/06439002'] },
  { query: 'Homburg', first: ['municipality/06434001'] },
  { query: 'Limburg', first: ['municipality/06533009', 'district/06533'] },
  { query: 'Frankfurt', first: ['municipality/06412000'] },
  { query: 'Darmstadt', first: ['municipality/06411000'] },
  { query: 'Darmstadt-Dieburg', first: ['district/06432'] },
  { query: 'Marburg', first: ['municipality/06534014'] },
  { query: 'Regierungsbezirk Kassel', first: ['government-region/066'] },
  { query: 'lahndillkreis', first: ['district/06532'] },
  { query: 'Main Kinzig', first: ['district/06435'] },
  { query: 'Hessen', first: ['state/06'] },
  { query: 'Hesse', first: ['state/06'] },

  // Things that have ended are found on request; otherwise what took their place and says so.
  { query: 'Bromskirchen', validity: 'ALL', first: ['municipality/06635005'] },
  { query: 'Bromskirchen', types: ['MUNICIPALITY'], first: ['municipality/06635001'] },

  // People, with and without title, in either order, and by what they are.
  { query: 'janda', first: ['person/constanze-janda'] },
  { query: 'Prof. Dr. Constanze Janda', first: ['person/constanze-janda'] },
  { query: 'Janda, Constanze', first: ['person/constanze-janda'] },
  { query: 'Professor Probst', first: [] },
  { query: 'Sozialdezernent', first: ['person/martin-wilhelm'] },
  { query: 'Inhaberin Lehrstuhl', first: ['person/constanze-janda'] },

  // Organizations, by names of today and of before, in German and in English.
  { query: 'Sozialministerium', first: ['ministry/hmaijs'] },
  { query: 'Ministerium für Soziales und Integration', first: ['ministry/hmaijs'] },
  { query: 'Ministry of Labour', first: ['ministry/hmaijs'] },
  { query: 'Hochschule Speyer', first: ['university/duv-speyer'] },
  { query: 'Hildesheim', first: ['university/universitaet-hildesheim'] },
  { query: 'Regierungspräsidium', first: ['agency/rp-darmstadt'] },
  { query: 'Stadtverwaltung Marburg', first: ['administration/06534014'] },
  { query: 'Vielfaltszentrum Kassel', first: ['centre/06611000', 'centre/06633'] },
  { query: 'Fulda', types: ['ADMINISTRATION'], first: ['administration/06631009'] },
  { query: 'Offenbach', types: ['CENTRE', 'DISTRICT'], first: ['district/06438'] },

  // Plurals and other inflections.
  { query: 'Vielfaltszentren Kassel', first: ['centre/06611000', 'centre/06633'] },
  { query: 'kommunaler Integrationsarbeit', first: ['topic/kommunale-integrationsarbeit'] },
  { query: 'Ausländerbehörde', first: ['topic/zusammenarbeit-mit-auslaenderbehoerden'] },
  { query: 'positive Maßnahme', first: ['topic/positive-massnahmen'] },
  { query: 'Integrationsguide', types: ['TOPIC'], first: ['topic/integrationsguides'] },

  // Topics, funds, grants, events.
  { query: 'integrationsguides', first: ['topic/integrationsguides'] },
  { query: 'Vielfalt', first: ['topic/vielfalt'] },
  { query: 'Verwaltung', first: ['topic/verwaltung'] },
  { query: 'Integration', first: ['topic/integration'] },
  { query: 'Asylum', first: ['topic/asyl'] },
  { query: 'anti discrimination', first: ['topic/antidiskriminierung'] },
  {
    query: 'Asylum, Migration and Integration Fund',
    first: ['funding-source/amif-2021-2027'],
  },
  { query: 'KISI Bensheim', first: ['grant/kisi-bensheim'] },
  { query: 'network meeting', first: ['event/wir-vernetzungstreffen-2025-02-04'] },

  // Sources by their title or publisher, passages by their words.
  { query: 'Kreisfreiheit', first: ['source/hanau-kreisfreiheit'] },
  { query: 'Behörden Spiegel', first: ['source/behoerden-spiegel-2024-08-21'] },
  { query: 'wertvolle Plattform', first: ['evidence/offenbach-2025-02-11-platform'] },

  // The last part of a compound word, behind what begins so.
  { query: 'zentrum', types: ['CENTRE'], first: ['centre/06631009'] },
  { query: 'Zentrum Kassel', first: ['centre/06611000', 'centre/06633'] },
  { query: 'Guides', types: ['TOPIC'], first: ['topic/integrationsguides'] },
  { query: 'dezernent', first: ['person/martin-wilhelm'] },
  { query: 'Treffen', types: ['EVENT'], first: ['event/wir-vernetzungstreffen-2025-02-04'] },
  { query: 'Behörden', types: ['TOPIC'], first: ['topic/zusammenarbeit-mit-auslaenderbehoerden'] },
  { query: 'Stadt Darmstadt', first: ['administration/06411000'] },

  // A typing error in ß is one, too.
  { query: 'Gieben', first: ['municipality/06531005'] },
  { query: 'Berkstraße', first: ['district/06431'] },
  { query: 'Bergstrabe', first: ['district/06431'] },
  { query: 'gros-gerau', first: ['municipality/06433006', 'district/06433'] },
  { query: 'Rüselsheim', first: ['municipality/06433012'] },
  { query: 'Meisner', first: ['municipality/06636008', 'district/06636'] },

  // What is not there.
  { query: 'Xyzzyx', first: [] },
];
