import { register } from './citations.ts';
import { fact, type Line, node } from './line.ts';
import { personName } from './names.ts';
import { ASSOCIATIONS } from './organizations.ts';
import { randomOf } from './random.ts';
import { DISTRICTS, idOf, PEOPLE, type Region, TOWNS, title } from './region.ts';

const ROLES = [
  ['Bürgermeisterin', 'Mayor'],
  ['Sozialdezernent', 'Head of social affairs'],
  ['Integrationsbeauftragte', 'Commissioner for integration'],
  ['Geschäftsführer', 'Managing director'],
  ['Abteilungsleiterin', 'Head of department'],
] as const;

/** The people of a region in their offices: where they are now and, for some, where they were. */
export function* people(region: Region): Generator<Line> {
  const name = `Verzeichnis der Amtspersonen ${title(region)}`;
  const list = register(`${region.code}-people`, PEOPLE, name, name, '2025-03-01');
  yield* list.lines();
  for (let number = 0; number < PEOPLE; number += 1) {
    const id = idOf.person(region, number);
    const random = randomOf(region.seed, id);
    const evidence = list.page(number);
    const { givenName, familyName } = personName(number, region.stem);
    yield node('person', id, {
      name: `${givenName} ${familyName}`,
      description: 'Erfundene Person für Messungen.',
      evidence,
      honorificPrefix: random.happens(1, 10) ? 'Dr.' : undefined,
      givenName,
      familyName,
    });
    const [role, roleEn] = ROLES[random.below(ROLES.length)] ?? ROLES[0];
    const since = 2010 + random.below(14);
    const now = { role, roleEn, validFrom: `${since}-01-01`, evidence };
    yield fact('member-of', id, employer(region, number), now);
    if (random.happens(1, 4)) {
      const before = { role, roleEn, validFrom: '2005', validTo: `${since - 1}-12-31`, evidence };
      yield fact('member-of', id, employer(region, number + 7), before);
    }
  }
  yield {
    file: 'merged-id.csv',
    cells: { id: `person/${region.code}-twice`, into: idOf.person(region, 0) },
  };
}

/** The bodies of the region in turn; each hundredth person works for the state. */
function employer(region: Region, number: number): string {
  const turn = number % (TOWNS + DISTRICTS + ASSOCIATIONS + 1);
  if (number % 100 === 0) return idOf.department(region);
  if (turn < TOWNS) return idOf.townHall(region, turn + 1);
  if (turn < TOWNS + DISTRICTS) return idOf.districtOffice(region, turn - TOWNS + 1);
  if (turn < TOWNS + DISTRICTS + ASSOCIATIONS) {
    return idOf.association(region, turn - TOWNS - DISTRICTS + 1);
  }
  return idOf.university(region);
}
