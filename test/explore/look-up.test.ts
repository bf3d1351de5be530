import { describeEachEngine } from '../support/engines.ts';
import { TODAY } from '../support/server.ts';
import { smallGraph } from '../support/small-graph.ts';

/** A town that was merged away, one that is to come, and a project whose id was given up. */
const GRAPH = {
  municipality: [
    { id: 'municipality/now', name: 'Jetzt', kind: 'TOWN' },
    { id: 'municipality/old', name: 'Alt', nameEn: 'Old', kind: 'TOWN', validTo: '2020' },
    { id: 'municipality/new', name: 'Neu', kind: 'TOWN', validFrom: '2027-01-01' },
  ],
  project: [{ id: 'project/kept', name: 'Projekt' }],
  'merged-id': [{ id: 'project/given-up', into: 'project/kept' }],
};

const QUERY = `query ($id: ID!, $asOf: Date!) @asOf(date: $asOf) {
  lookUp(id: $id) {
    __typename
    ... on Found { node { id } }
    ... on Merged { formerId node { id } }
    ... on LookUpError { id german: message english: message(language: EN) }
    ... on OutOfTime { thing { id validFrom validTo } }
    ... on InvalidId { expected }
  }
}`;

describeEachEngine('An id that is looked up', (engine) => {
  const ask = smallGraph(engine, GRAPH);
  const lookUp = async (id: string, asOf = TODAY) => (await ask(QUERY, { id, asOf })).lookUp;

  test('leads to what has it', async () => {
    expect(await lookUp('municipality/now')).toEqual({
      __typename: 'Found',
      node: { id: 'municipality/now' },
    });
    expect(await lookUp('evidence/e')).toMatchObject({ __typename: 'Found' });
  });

  test('leads to what was kept where it was given up', async () => {
    expect(await lookUp('project/given-up')).toEqual({
      __typename: 'Merged',
      formerId: 'project/given-up',
      node: { id: 'project/kept' },
    });
  });

  test('says that its thing is no longer there, or not yet, and shows it all the same', async () => {
    expect(await lookUp('municipality/old')).toEqual({
      __typename: 'OutOfTime',
      id: 'municipality/old',
      thing: { id: 'municipality/old', validFrom: null, validTo: '2020' },
      german: `Alt gibt es am ${TODAY} nicht, nur bis 2020.`,
      english: `Old does not exist on ${TODAY}, only until 2020.`,
    });
    expect(await lookUp('municipality/new')).toMatchObject({
      __typename: 'OutOfTime',
      german: `Neu gibt es am ${TODAY} nicht, erst ab 2027-01-01.`,
      english: `Neu does not exist on ${TODAY}, only from 2027-01-01 on.`,
    });
  });

  test('leads to its thing on a day on which that is there', async () => {
    expect(await lookUp('municipality/old', '2020-12-31')).toMatchObject({ __typename: 'Found' });
    expect(await lookUp('municipality/new', '2027-01-01')).toMatchObject({ __typename: 'Found' });
  });

  test('is unknown where nothing has it', async () => {
    expect(await lookUp('project/nothing')).toEqual({
      __typename: 'UnknownId',
      id: 'project/nothing',
      german: 'Kein Eintrag hat die ID project/nothing.',
      english: 'No entry has the id project/nothing.',
    });
  });

  test.each(['', 'kisi', 'dog/rex', 'project/', 'project/A b'])(
    '"%s" is none, and what one begins with is said',
    async (id) => {
      const found = await lookUp(id);
      expect(found).toMatchObject({ __typename: 'InvalidId', id });
      expect(found.expected).toEqual(expect.arrayContaining(['project/', 'university/']));
      expect(found.expected).toEqual(found.expected.toSorted());
    },
  );
});
