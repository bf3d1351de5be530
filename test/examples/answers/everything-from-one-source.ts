import { centreName, hostName, isDistrict, territories } from './all-centres.ts';
import { centreQuote, names, type QuoteName, quotes } from './article-passages.ts';
import { article, FOR_THE_MINISTRY, MINISTRY } from './sources.ts';

type Id = keyof typeof names;

const MEETING = 'event/wir-vernetzungstreffen-2025-02-04';
const CHAIR = 'Inhaberin des Lehrstuhls für Sozialrecht und Verwaltungswissenschaft';

const node = (id: Id) => ({ id, name: names[id] });
const passage = (name: QuoteName) => ({ quote: quotes[name] });

/** A fact between two things; `value` is the role or place that it names. */
function fact(
  kind: string,
  [subject, object]: readonly [Id, Id],
  quote: QuoteName,
  value: string | null = null,
  status = 'ACTUAL',
) {
  const [from, to] = [node(subject), node(object)];
  return { kind, subject: from, object: to, value, status, evidence: passage(quote) };
}

/** What is said of one thing alone. */
function said(kind: string, subject: Id, value: string, quote: QuoteName) {
  const evidence = passage(quote);
  return { kind, subject: node(subject), object: null, value, status: null, evidence };
}

const exists = (id: Id, ...quoteNames: readonly QuoteName[]) =>
  quoteNames.map((quote) => said('THING', id, names[id], quote));

const centres = territories
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, name]) => ({
    centre: { id: `centre/${key}`, name: centreName(name) },
    host: { id: `administration/${key}`, name: hostName(key, name) },
    territory: { id: `${isDistrict(key) ? 'district' : 'municipality'}/${key}`, name },
  }));

const ofCentres = { evidence: { quote: centreQuote } };
const aboutEach = {
  administers: centres.map(({ host: subject, territory: object }) => {
    return { kind: 'ADMINISTERS', subject, object, value: null, status: 'ACTUAL', ...ofCentres };
  }),
  attended: centres.map(({ centre: subject }) => {
    const role = { object: node(MEETING), value: 'Teilnehmendes Zentrum', status: 'ACTUAL' };
    return { kind: 'ATTENDED', subject, ...role, ...ofCentres };
  }),
  unitOf: centres.map(({ centre: subject, host: object }) => {
    return { kind: 'UNIT_OF', subject, object, value: null, status: 'ACTUAL', ...ofCentres };
  }),
  hostExists: centres.map(({ host }) => existing(host)),
  centreExists: centres.map(({ centre }) => existing(centre)),
};

function existing(subject: { readonly id: string; readonly name: string }) {
  return { kind: 'THING', subject, object: null, value: subject.name, status: null, ...ofCentres };
}

const about = [
  fact('ABOUT', ['contribution/2025-02-04-kisi', 'project/kisi'], 'probst'),
  fact(
    'ABOUT',
    ['contribution/2025-02-04-kisi', 'topic/integration-in-kleineren-kommunen'],
    'under50000',
  ),
  fact('ABOUT', ['contribution/2025-02-04-kisi', 'topic/integrationsguides'], 'kisiName'),
  fact('ABOUT', ['contribution/2025-02-04-vortrag', 'topic/positive-massnahmen'], 'talkTitle'),
  fact(
    'ABOUT',
    ['contribution/2025-02-04-vortrag', 'topic/rechtliche-rahmenbedingungen'],
    'talkLaw',
  ),
  fact('ABOUT', ['contribution/2025-02-04-vortrag', 'topic/verwaltung'], 'talkTitle'),
  fact('ABOUT', ['contribution/2025-02-04-vortrag', 'topic/vielfalt'], 'talkTitle'),
  fact(
    'ABOUT',
    ['contribution/2025-02-04-vortrag', 'topic/vielfaltsorientierte-verwaltung'],
    'talkLaw',
  ),
  fact('ABOUT', [MEETING, 'topic/kommunale-antidiskriminierungsstrategien'], 'antidiscrimination'),
  fact('ABOUT', [MEETING, 'topic/kommunale-integrationsarbeit'], 'goal'),
  fact('ABOUT', [MEETING, 'topic/nachhaltige-integrationsstrukturen'], 'structures'),
  fact('ABOUT', [MEETING, 'topic/vielfaltsorientierte-verwaltung'], 'talkTask'),
  fact('ABOUT', [MEETING, 'topic/zusammenarbeit-mit-auslaenderbehoerden'], 'foreignersOffices'),
  fact('ABOUT', ['funding-source/wir', 'topic/integration'], 'policy'),
  fact('ABOUT', ['project/kisi', 'topic/integration-in-kleineren-kommunen'], 'under50000'),
  fact('ABOUT', ['project/kisi', 'topic/integrationsguides'], 'kisiName'),
];

const peopleAttended = [
  fact('ATTENDED', ['person/aljoscha-probst', MEETING], 'probst', 'Vorstellung des Projekts KISI'),
  fact('ATTENDED', ['person/constanze-janda', MEETING], 'janda', 'Vortragende'),
  fact('ATTENDED', ['person/martin-wilhelm', MEETING], 'host', 'Gastgeber'),
  fact('ATTENDED', ['person/martin-wilhelm', MEETING], 'welcome', 'Gastgeber'),
];

const project = [
  {
    kind: 'ELIGIBILITY_RULE',
    subject: node('project/kisi'),
    object: { id: 'eligibility-rule/kisi' },
    value: null,
    status: null,
    evidence: passage('under50000'),
  },
  fact('FUNDED_BY', ['project/kisi', 'funding-source/amif-2021-2027'], 'amif', null, 'PLANNED'),
];

const talks = [
  fact(
    'GAVE',
    ['person/aljoscha-probst', 'contribution/2025-02-04-kisi'],
    'probst',
    FOR_THE_MINISTRY,
  ),
  fact('GAVE', ['person/constanze-janda', 'contribution/2025-02-04-vortrag'], 'janda', CHAIR),
  fact('GAVE', ['person/constanze-janda', 'contribution/2025-02-04-vortrag'], 'talkTitle', CHAIR),
  fact(
    'GAVE',
    ['person/martin-wilhelm', 'contribution/2025-02-04-begruessung'],
    'welcome',
    'Sozialdezernent der Stadt Offenbach',
  ),
  fact('GIVEN_AT', ['contribution/2025-02-04-begruessung', MEETING], 'welcome'),
  fact('GIVEN_AT', ['contribution/2025-02-04-kisi', MEETING], 'probst'),
  fact('GIVEN_AT', ['contribution/2025-02-04-vortrag', MEETING], 'janda'),
];

const meeting = [
  fact('HELD_AT', [MEETING, 'municipality/06413000'], 'date', 'Rathaus Offenbach'),
  fact('HOSTED_BY', [MEETING, 'administration/06413000'], 'host'),
];

const roles = [
  fact('LEADS', ['ministry/hmaijs', 'project/kisi'], 'probst', 'Projektträger', 'PLANNED'),
  fact('MEMBER_OF', ['person/aljoscha-probst', 'ministry/hmaijs'], 'probst'),
  fact('MEMBER_OF', ['person/constanze-janda', 'university/duv-speyer'], 'janda', CHAIR),
  fact(
    'MEMBER_OF',
    ['person/martin-wilhelm', 'administration/06413000'],
    'welcome',
    'Sozialdezernent',
  ),
];

const namesAndFigures = [
  said('NAME', 'funding-source/amif-2021-2027', 'AMIF', 'amif'),
  said('NAME', 'ministry/hmaijs', MINISTRY, 'probst'),
  said('NAME', 'project/kisi', 'KISI', 'kisiName'),
  said(
    'NAME',
    'project/kisi',
    'Kommunale Integrationsguides zur Stärkung der Integrationserfolge',
    'kisiName',
  ),
  said('NAME', 'university/duv-speyer', 'Hochschule Speyer', 'janda'),
  {
    kind: 'OBSERVATION',
    subject: node('funding-source/wir'),
    object: { id: 'observation/participants-wir-centres-2025-02-11' },
    value: 'PARTICIPANTS 33 centres',
    status: null,
    ...ofCentres,
  },
];

const otherThings = [
  ...exists('contribution/2025-02-04-begruessung', 'welcome'),
  ...exists('contribution/2025-02-04-kisi', 'kisiName', 'probst'),
  ...exists('contribution/2025-02-04-vortrag', 'janda', 'talkLaw', 'talkTitle'),
  ...exists(MEETING, 'centres', 'date', 'platform'),
  ...exists('funding-source/amif-2021-2027', 'amif'),
  ...exists('ministry/hmaijs', 'probst'),
  ...exists('person/aljoscha-probst', 'probst'),
  ...exists('person/constanze-janda', 'janda'),
  ...exists('person/martin-wilhelm', 'welcome'),
  ...exists('project/kisi', 'kisiName'),
  ...exists('topic/antidiskriminierung', 'antidiscrimination'),
  ...exists('topic/integration', 'policy'),
  ...exists('topic/integration-in-kleineren-kommunen', 'under50000'),
  ...exists('topic/integrationsguides', 'kisiName'),
  ...exists('topic/kommunale-antidiskriminierungsstrategien', 'antidiscrimination'),
  ...exists('topic/kommunale-integrationsarbeit', 'goal', 'under50000'),
  ...exists('topic/nachhaltige-integrationsstrukturen', 'structures'),
  ...exists('topic/positive-massnahmen', 'talkTitle'),
  ...exists('topic/rechtliche-rahmenbedingungen', 'talkLaw'),
  ...exists('topic/verwaltung', 'talkTitle'),
  ...exists('topic/vielfalt', 'talkTitle'),
  ...exists('topic/vielfaltsorientierte-verwaltung', 'talkTask'),
  ...exists('topic/zusammenarbeit-mit-auslaenderbehoerden', 'foreignersOffices'),
  ...exists('university/duv-speyer', 'janda'),
];

const statements = [
  ...about,
  ...aboutEach.administers,
  ...aboutEach.attended,
  ...peopleAttended,
  ...project,
  ...talks,
  ...meeting,
  ...roles,
  ...namesAndFigures,
  ...aboutEach.hostExists,
  ...aboutEach.centreExists,
  ...otherThings,
  ...aboutEach.unitOf,
];

/** How many statements of each kind the article makes, 236 in all. */
export const statementCounts = {
  ABOUT: 16,
  ADMINISTERS: 33,
  ATTENDED: 37,
  ELIGIBILITY_RULE: 1,
  FUNDED_BY: 1,
  GAVE: 4,
  GIVEN_AT: 3,
  HELD_AT: 1,
  HOSTED_BY: 1,
  LEADS: 1,
  MEMBER_OF: 3,
  NAME: 5,
  OBSERVATION: 1,
  THING: 96,
  UNIT_OF: 33,
};

export const everythingFromOneSource = {
  source: {
    ...article,
    license: 'No open license; facts cited, short quotation',
    statementKinds: Object.entries(statementCounts).map(([kind, totalCount]) => ({
      kind,
      totalCount,
    })),
    statements: {
      totalCount: 236,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      nodes: statements,
    },
  },
};
