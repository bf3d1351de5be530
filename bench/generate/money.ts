import { register } from './citations.ts';
import { type Cells, fact, type Line, node } from './line.ts';
import { leaderOf, partnersOf, periodOf, UNION_EVERY } from './projects.ts';
import { randomOf } from './random.ts';
import { GRANTS, idOf, PROJECTS, type Region, title } from './region.ts';

/** A grant with what it is connected with. */
interface Award {
  readonly number: number;
  readonly project: number;
  readonly name: string;
  readonly by: string;
  readonly to: string;
  /** The grant whose money it passes on. */
  readonly parent?: string;
  readonly fund?: string;
  /** Columns of its amounts. */
  readonly amounts: Cells;
}

/**
 * The grants of a region. Those of a project of the union make a chain: the state's money goes to the
 * body that leads it, from there to the towns, and the last town passes on what the one before got.
 * Other projects have a grant of the region and one of the state.
 */
export function* grants(region: Region): Generator<Line> {
  const list = register(
    `${region.code}-grants`,
    GRANTS,
    `Zuwendungsbericht ${title(region)}`,
    `Regierungspräsidium ${title(region)}`,
    '2025-11-30',
  );
  yield* list.lines();
  for (const award of awards(region)) yield* lines(region, award, list.page(award.number));
}

function* awards(region: Region): Generator<Award> {
  let number = 0;
  for (let project = 0; project < PROJECTS; project += 1) {
    const made =
      project % UNION_EVERY === 0 ? chain(region, project, number) : plain(region, project, number);
    yield* made;
    number += made.length;
  }
}

/** One grant to the body that leads the project, and one to each town. */
function chain(region: Region, project: number, number: number): readonly Award[] {
  const random = randomOf(region.seed, 'chain', idOf.project(region, project));
  const leader = leaderOf(region, project);
  const parts = partnersOf(region, project).map((town) => ({
    town,
    cents: 5_000_000 + random.below(20_000_000),
  }));
  const total = parts.reduce((sum, { cents }) => sum + cents, 0);
  // One of a hundred chains passes on more than it got: sources say such things.
  const kept = project === 96 ? -1_000_000 : random.below(5_000_000);
  const top: Award = {
    number,
    project,
    name: 'Weiterleitung des Landes',
    by: idOf.ministry(region),
    to: leader,
    parent: idOf.stateGrant(region),
    amounts: { amountAwarded: euros(total + kept), cofinancingRate: 75 },
  };
  const below = parts.map(({ town, cents }, index): Award => {
    const isLast = index === parts.length - 1;
    const before = parts[index - 1];
    return {
      number: number + 1 + index,
      project,
      name: 'Weiterleitung an die Stadt',
      by: isLast && before !== undefined ? idOf.townHall(region, before.town) : leader,
      to: idOf.townHall(region, town),
      parent: idOf.grant(region, isLast ? number + index : number),
      amounts: isLast
        ? { amountAwarded: euros(Math.floor((before?.cents ?? 0) / 2)) }
        : { amountAwarded: euros(cents) },
    };
  });
  return [top, ...below];
}

/** A grant of the region with its payments, and one of the state of which only a limit is known. */
function plain(region: Region, project: number, number: number): readonly Award[] {
  const random = randomOf(region.seed, 'plain', idOf.project(region, project));
  const cents = 2_000_000 + random.below(30_000_000);
  const to = leaderOf(region, project);
  const fund = idOf.stateFund(region);
  const paid = random.happens(1, 2) ? { amountPaid: euros(Math.floor(cents / 2)) } : {};
  return [
    {
      number,
      project,
      name: 'Zuwendung',
      by: idOf.agency(region),
      to,
      fund,
      amounts: { amountPlanned: euros(cents + 500_000), amountAwarded: euros(cents), ...paid },
    },
    {
      number: number + 1,
      project,
      name: 'Kofinanzierung',
      by: idOf.ministry(region),
      to,
      fund,
      amounts: random.happens(1, 3) ? { ceiling: euros(cents) } : { amountPlanned: euros(cents) },
    },
  ];
}

function* lines(region: Region, award: Award, evidence: string): Generator<Line> {
  const id = idOf.grant(region, award.number);
  const period = periodOf(region, award.project);
  const span = { validFrom: period.startDate, validTo: period.endDate, evidence };
  yield node('grant', id, {
    name: `${award.name} ${title(region)} ${award.number + 1}`,
    evidence,
    ...award.amounts,
    currency: 'EUR',
    ...period,
    awardedOn: period.startDate.slice(0, 7),
  });
  yield fact('awarded-by', id, award.by, span);
  yield fact('awarded-to', id, award.to, span);
  yield fact('granted-for', id, idOf.project(region, award.project), span);
  if (award.parent !== undefined) yield fact('parent-grant', id, award.parent, span);
  if (award.fund !== undefined) yield fact('funded-by', id, award.fund, span);
}

function euros(cents: number): string {
  return (cents / 100).toFixed(2);
}
