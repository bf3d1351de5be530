import { article, FOR_THE_MINISTRY } from './sources.ts';

const quoted = (quote: string) => ({ quote, source: article });
const named = (...names: readonly string[]) => ({ nodes: names.map((name) => ({ name })) });

const welcome = {
  kind: 'WELCOME',
  name: 'Begrüßung',
  english: 'Welcome address',
  topics: named(),
  projects: named(),
  speakers: {
    edges: [
      {
        node: { honorificPrefix: null, name: 'Martin Wilhelm' },
        capacity: 'Sozialdezernent der Stadt Offenbach',
        evidence: [quoted('begrüßte Sozialdezernent Martin Wilhelm das Plenum')],
      },
    ],
  },
};

const talk = {
  kind: 'TALK',
  name: 'Positive Maßnahmen für mehr Vielfalt in der Öffentlichen Verwaltung',
  english: 'Positive measures for more diversity in public administration',
  topics: named(
    'Öffentliche Verwaltung',
    'Positive Maßnahmen',
    'Rechtliche Rahmenbedingungen der Vielfalt in der Verwaltung',
    'Vielfalt',
    'Vielfaltsorientierte Entwicklung der Verwaltung',
  ),
  projects: named(),
  speakers: {
    edges: [
      {
        node: { honorificPrefix: 'Prof. Dr.', name: 'Constanze Janda' },
        capacity: 'Inhaberin des Lehrstuhls für Sozialrecht und Verwaltungswissenschaft',
        evidence: [
          quoted(
            'Vortrag von Professorin Dr. Constanze Janda, Inhaberin des Lehrstuhls für Sozialrecht und Verwaltungswissenschaft der Hochschule Speyer',
          ),
          quoted('Positive Maßnahmen für mehr Vielfalt in der Öffentlichen Verwaltung'),
        ],
      },
    ],
  },
};

const presentation = {
  kind: 'PRESENTATION',
  name: 'Vorstellung des Projekts KISI',
  english: 'Presentation of the KISI project',
  topics: named(
    'Integrationsarbeit in Kommunen unter 50.000 Einwohnern',
    'Kommunale Integrationsguides',
  ),
  projects: named('KISI – Kommunale Integrationsguides zur Stärkung der Integrationserfolge'),
  speakers: {
    edges: [
      {
        node: { honorificPrefix: null, name: 'Aljoscha Probst' },
        capacity: FOR_THE_MINISTRY,
        evidence: [
          quoted(
            'stellte Aljoscha Probst vom Hessischen Ministerium für Arbeit, Integration, Jugend und Soziales das Projekt KISI',
          ),
        ],
      },
    ],
  },
};

export const speakersOfMeeting = {
  event: {
    name: 'Vernetzungstreffen der WIR-Vielfaltszentren in Offenbach',
    startDate: '2025-02-04',
    contributions: {
      totalCount: 3,
      pageInfo: { hasNextPage: false },
      nodes: [welcome, talk, presentation],
    },
  },
};
