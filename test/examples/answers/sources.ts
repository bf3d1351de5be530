interface Citation {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
}

const INTEGRATIONSKOMPASS =
  'https://integrationskompass.hessen.de/foerderprogramm/foerderaufruf-projekt-kisi';

export const MINISTRY = 'Hessisches Ministerium für Arbeit, Integration, Jugend und Soziales';

/** In what capacity Aljoscha Probst spoke. */
export const FOR_THE_MINISTRY =
  'Für das Hessische Ministerium für Arbeit, Integration, Jugend und Soziales';

/** The article about the meeting of 4 February 2025. */
export const article = {
  title: 'Hessische WIR-Vielfaltszentren zu Gast in Offenbach',
  publisher: 'Stadt Offenbach am Main',
  publishedOn: '2025-02-11',
  url: 'https://www.offenbach.de/buerger_innen/familie_soziales/integration_und_zusammenleben/meldungen/wir-vernetzungstreffen11.02.2025.php',
};

export const bensheim: Citation = {
  title: 'Zwei Integrationsguides für Bensheim (Pressedienst Bensheim)',
  publisher: 'fakt-in.de',
  url: 'https://fakt-in.de/?p=5480',
};

export const butzbach: Citation = {
  title: 'Stadt Butzbach ist Kooperationspartner im Rahmen des Projekts KISI',
  publisher: 'Stadt Butzbach',
  url: 'https://stadt-butzbach.de/soziales/stadt-butzbach-ist-kooperationspartner-im-rahmen-des-projekts-kommunale-integrationsguides-zur-staerkung-der-integrationserfolge-kisi/',
};

export const neustadt: Citation = {
  title: 'Zentrale Ansprechperson für Integration und Teilhabe',
  publisher: 'Stadt Neustadt (Hessen)',
  url: 'https://neustadt.orts.app/-zentrale-ansprechperson-fuer-integration-und-teilhabe_we8U',
};

export const oestrichWinkel: Citation = {
  title: 'Integration: Oestrich-Winkel ist Kooperationspartner des KISI-Programms',
  publisher: 'Stadt Oestrich-Winkel',
  url: 'https://www.oestrich-winkel.de/leben-in-oestrich-winkel/soziales/integration',
};

export const schwalbach: Citation = {
  title: 'Integrationsguide',
  publisher: 'Stadt Schwalbach am Taunus',
  url: 'https://www.schwalbach.de/Bildung-und-Soziales-1/Integrationsguide.htm',
};

/** The state's page about KISI as it was before the approval. */
export const call: Citation = {
  title: 'AMIF Projektvorhaben KISI (Fassung vor der Bewilligung, Antragsfrist 14.02.2025)',
  publisher: MINISTRY,
  url: INTEGRATIONSKOMPASS,
};

/** The same page as it was later. */
export const stateOfHesse: Citation = {
  title: 'AMIF Projektvorhaben KISI (spätere Fassung)',
  publisher: MINISTRY,
  url: INTEGRATIONSKOMPASS,
};

/** Evidence that says no more than which sources it is from. */
export function evidence<Source>(...sources: readonly Source[]) {
  return sources.map((source) => ({ source }));
}
