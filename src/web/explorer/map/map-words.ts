import { defineWords } from '../words/define-words.ts';

/** The limits of a rule, written out; null where the rule sets none. */
interface Limits {
  readonly from: string | null;
  readonly below: string | null;
}

export const mapWords = defineWords({
  de: {
    kicker: 'Karte von Hessen',
    subjects: 'Was die Karte zeigt',
    population: 'Einwohner',
    reachOf: (project: string) => `Reichweite von ${project}`,
    populationHeading: 'Einwohner der Gemeinden',
    populationLead: (people: string, places: string) =>
      `${people} Einwohner in ${places} Gemeinden`,
    figuresOf: (days: string) => `Zahlen vom ${days}`,
    and: ' und ',
    named: (count: string) => `${count} namentlich belegt`,
    stated: 'Quellen nennen ',
    notStated: 'wie viele insgesamt, nennt keine Quelle',
    plannedOf: (count: string) => `davon ${count} nur geplant`,
    unnamed: (count: string) =>
      `Bei ${count} Gemeinden ist unbekannt, ob sie teilnehmen: Keine Quelle nennt sie.`,
    planned: 'Das Projekt ist an diesem Tag noch in Planung.',
    noRule: 'Wer teilnehmen kann, sagt an diesem Tag keine bekannte Regel.',
    rule: 'Teilnehmen können',
    ruleText: ({ from, below }: Limits, jointly: boolean) =>
      [
        below === null ? 'Gemeinden jeder Größe' : `Gemeinden unter ${below} Einwohnern`,
        from === null ? '' : `, ab ${from} Einwohnern allein`,
        from !== null && jointly ? ', kleinere nur im Verbund' : '',
      ].join(''),
    legend: 'Legende und Filter',
    showAll: 'Alle zeigen',
    classes: {
      named: () => 'Teilnahme belegt',
      planned: () => 'Teilnahme geplant',
      eligible: ({ from }: Limits) =>
        from === null ? 'teilnahmeberechtigt' : `ab ${from}: berechtigt`,
      jointly: ({ from }: Limits) =>
        from === null ? 'nur im Verbund' : `unter ${from}: nur im Verbund`,
      excluded: ({ below }: Limits) =>
        below === null ? 'nicht berechtigt' : `ab ${below}: nicht berechtigt`,
      unknown: () => 'nicht bekannt',
      unincorporated: () => 'gemeindefrei',
    },
    sizes: {
      population1: 'unter 5.000',
      population2: '5.000 bis unter 10.000',
      population3: '10.000 bis unter 20.000',
      population4: '20.000 bis unter 50.000',
      population5: '50.000 und mehr',
      unknown: 'ohne Zahl',
      unincorporated: 'gemeindefrei',
    },
    picture: 'Karte der Gemeinden. Pfeiltasten gehen zur nächsten Gemeinde, Eingabe öffnet sie.',
    toTable: 'Karte überspringen, zur Tabelle der Kreise',
    inhabitants: (count: string) => `${count} Einwohner`,
    noFigure: 'Einwohnerzahl nicht belegt',
    hint: 'Auf eine Gemeinde zeigen, um sie zu lesen; anklicken, um ihre Seite zu öffnen.',
    asWhole: 'nimmt als Ganzes teil',
    asWholePlanned: 'Teilnahme als Ganzes geplant',
    wholeLegend: (count: string) => `Kreis nimmt als Ganzes teil: ${count}`,
    noShape: (names: string) => `Ohne Umriss auf der Karte: ${names}.`,
    noMunicipality:
      'Wo die Karte gestrichelt grau ist, verzeichnet der Graph an diesem Tag keine Gemeinde.',
    incomplete: (shown: string, all: string) => `Gezeigt werden ${shown} von ${all} Gemeinden.`,
    table: (count: string) => `${count} Kreise und kreisfreie Städte`,
    territory: 'Kreis oder Stadt',
    columns: {
      all: 'Gemeinden',
      named: 'belegt',
      eligible: 'berechtigt',
      jointly: 'im Verbund',
      excluded: 'nicht',
      unknown: 'unbekannt',
      population: 'Einwohner',
    },
    tableHint: 'Belegte Gemeinden zählen auch zu den berechtigten oder denen im Verbund.',
    toProject: 'Seite des Projekts',
    noneChosen: 'Keine Gemeinde der gewählten Art.',
    noProject: (id: string) => `An diesem Tag ist kein Projekt ${id} verzeichnet.`,
    toPopulation: 'Karte der Einwohner',
    boundariesFailed:
      'Die Umrisse der Gemeinden konnten nicht geladen werden. Die Tabelle zeigt alle Zahlen.',
    attribution: '© GeoBasis-DE / BKG 2017 (Daten verändert)',
    noFigures: 'Für diesen Tag ist keine Einwohnerzahl belegt.',
  },
  en: {
    kicker: 'Map of Hesse',
    subjects: 'What the map shows',
    population: 'Inhabitants',
    reachOf: (project) => `Reach of ${project}`,
    populationHeading: 'Inhabitants of the municipalities',
    populationLead: (people, places) => `${people} inhabitants in ${places} municipalities`,
    figuresOf: (days) => `figures of ${days}`,
    and: ' and ',
    named: (count) => `${count} named by sources`,
    stated: 'sources count ',
    notStated: 'no source says how many there are in all',
    plannedOf: (count) => `${count} of them only as planned`,
    unnamed: (count) =>
      `For ${count} municipalities it is unknown whether they take part: no source names them.`,
    planned: 'On this day the project is still planned.',
    noRule: 'No known rule says on this day who can take part.',
    rule: 'Who can take part:',
    ruleText: ({ from, below }, jointly) =>
      [
        below === null
          ? 'municipalities of every size'
          : `municipalities below ${below} inhabitants`,
        from === null ? '' : `, from ${from} inhabitants on their own`,
        from !== null && jointly ? ', smaller ones only jointly' : '',
      ].join(''),
    legend: 'Legend and filter',
    showAll: 'Show all',
    classes: {
      named: () => 'participation sourced',
      planned: () => 'participation planned',
      eligible: ({ from }) => (from === null ? 'eligible' : `from ${from}: eligible`),
      jointly: ({ from }) => (from === null ? 'only jointly' : `below ${from}: only jointly`),
      excluded: ({ below }) => (below === null ? 'not eligible' : `from ${below}: not eligible`),
      unknown: () => 'not known',
      unincorporated: () => 'unincorporated',
    },
    sizes: {
      population1: 'below 5,000',
      population2: '5,000 to below 10,000',
      population3: '10,000 to below 20,000',
      population4: '20,000 to below 50,000',
      population5: '50,000 and more',
      unknown: 'no figure',
      unincorporated: 'unincorporated',
    },
    picture: 'Map of the municipalities. Arrow keys go to the next one, Enter opens it.',
    toTable: 'Skip the map, to the table of districts',
    inhabitants: (count) => `${count} inhabitants`,
    noFigure: 'no sourced number of inhabitants',
    hint: 'Point at a municipality to read it; click to open its page.',
    asWhole: 'takes part as a whole',
    asWholePlanned: 'planned to take part as a whole',
    wholeLegend: (count) => `District takes part as a whole: ${count}`,
    noShape: (names) => `Without an outline on the map: ${names}.`,
    noMunicipality: 'Where the map is hatched gray, the graph holds no municipality on this day.',
    incomplete: (shown, all) => `${shown} of ${all} municipalities are shown.`,
    table: (count) => `${count} districts and district-free cities`,
    territory: 'District or city',
    columns: {
      all: 'Municipalities',
      named: 'sourced',
      eligible: 'eligible',
      jointly: 'jointly',
      excluded: 'not',
      unknown: 'unknown',
      population: 'Inhabitants',
    },
    tableHint: 'Those named by sources also count as eligible or joint ones.',
    toProject: 'Page of the project',
    noneChosen: 'No municipality of the chosen kind.',
    noProject: (id) => `No project ${id} is recorded on this day.`,
    toPopulation: 'Map of inhabitants',
    boundariesFailed:
      'The outlines of the municipalities could not be loaded. The table shows all figures.',
    attribution: '© GeoBasis-DE / BKG 2017 (data changed)',
    noFigures: 'No number of inhabitants is sourced for this day.',
  },
});
