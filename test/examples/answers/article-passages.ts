import { MINISTRY } from './sources.ts';

export const centreQuote =
  'bei der die Mitarbeitenden aller 33 Vielfaltszentren aus den Kreis- und Stadtverwaltungen des Landes zusammenkommen';

/** The passages of the article, word for word. */
export const quotes = {
  amif: 'Durch eine ergänzende Nutzung von Mitteln des Europäischen Asyl-, Migrations- und Integrationsfonds (AMIF) sollen mit diesem Projekt',
  antidiscrimination:
    'Herausforderungen bei der Implementierung kommunaler Antidiskriminierungsstrategien',
  centres: centreQuote,
  date: 'Das erste Netzwerktreffen dieses Jahres fand am 4. Februar im Offenbacher Rathaus statt.',
  foreignersOffices: 'Zusammenarbeit mit Ausländerbehörden',
  goal: 'Die Hessische Landesregierung hat sich das Ziel gesetzt, die Integrationsarbeit flächendeckend zu stärken.',
  host: 'Offenbach freut sich, Gastgeber für diesen Dialog zu sein.',
  janda:
    'Vortrag von Professorin Dr. Constanze Janda, Inhaberin des Lehrstuhls für Sozialrecht und Verwaltungswissenschaft der Hochschule Speyer',
  kisiName: 'KISI (Kommunale Integrationsguides zur Stärkung der Integrationserfolge)',
  platform:
    'Die Vernetzungstreffen sind eine wertvolle Plattform, um voneinander zu lernen, gemeinsam Lösungen zu entwickeln und Synergien zu schaffen',
  policy: 'Die WIR-Vielfaltszentren sind zentraler Bestandteil hessischer Integrationspolitik.',
  probst:
    'stellte Aljoscha Probst vom Hessischen Ministerium für Arbeit, Integration, Jugend und Soziales das Projekt KISI',
  structures: 'über nachhaltigen Strukturen im Integrationsbereich austauschen',
  talkLaw:
    'Neben den rechtlichen Rahmenbedingungen zeigte der Vortrag auch Möglichkeiten und Methoden für eine vielfaltsorientierte Entwicklung des Verwaltungsapparats auf',
  talkTask:
    'vielfaltsorientierte Entwicklung des Verwaltungsapparats auf – einer der vorrangigen Arbeitsaufträge der WIR-Vielfaltszentren',
  talkTitle: 'Positive Maßnahmen für mehr Vielfalt in der Öffentlichen Verwaltung',
  under50000:
    'hessische Kommunen mit einer Bevölkerungszahl unter 50.000 bei der Integrationsarbeit strukturell gefördert werden',
  welcome: 'begrüßte Sozialdezernent Martin Wilhelm das Plenum',
} as const;

export type QuoteName = keyof typeof quotes;

/** What the things are called that the article is about, but for the centres. */
export const names = {
  'administration/06413000': 'Stadtverwaltung Offenbach am Main',
  'contribution/2025-02-04-begruessung': 'Begrüßung',
  'contribution/2025-02-04-kisi': 'Vorstellung des Projekts KISI',
  'contribution/2025-02-04-vortrag': quotes.talkTitle,
  'event/wir-vernetzungstreffen-2025-02-04':
    'Vernetzungstreffen der WIR-Vielfaltszentren in Offenbach',
  'funding-source/amif-2021-2027':
    'Asyl-, Migrations- und Integrationsfonds (AMIF) 2021–2027 in Deutschland',
  'funding-source/wir': 'Landesprogramm WIR – Vielfalt und Teilhabe',
  'ministry/hmaijs': MINISTRY,
  'municipality/06413000': 'Offenbach am Main',
  'person/aljoscha-probst': 'Aljoscha Probst',
  'person/constanze-janda': 'Constanze Janda',
  'person/martin-wilhelm': 'Martin Wilhelm',
  'project/kisi': 'KISI – Kommunale Integrationsguides zur Stärkung der Integrationserfolge',
  'topic/antidiskriminierung': 'Antidiskriminierung',
  'topic/integration': 'Integration',
  'topic/integration-in-kleineren-kommunen':
    'Integrationsarbeit in Kommunen unter 50.000 Einwohnern',
  'topic/integrationsguides': 'Kommunale Integrationsguides',
  'topic/kommunale-antidiskriminierungsstrategien': 'Kommunale Antidiskriminierungsstrategien',
  'topic/kommunale-integrationsarbeit': 'Kommunale Integrationsarbeit',
  'topic/nachhaltige-integrationsstrukturen': 'Nachhaltige Strukturen im Integrationsbereich',
  'topic/positive-massnahmen': 'Positive Maßnahmen',
  'topic/rechtliche-rahmenbedingungen':
    'Rechtliche Rahmenbedingungen der Vielfalt in der Verwaltung',
  'topic/verwaltung': 'Öffentliche Verwaltung',
  'topic/vielfalt': 'Vielfalt',
  'topic/vielfaltsorientierte-verwaltung': 'Vielfaltsorientierte Entwicklung der Verwaltung',
  'topic/zusammenarbeit-mit-auslaenderbehoerden': 'Zusammenarbeit mit Ausländerbehörden',
  'university/duv-speyer': 'Deutsche Universität für Verwaltungswissenschaften Speyer',
} as const;
