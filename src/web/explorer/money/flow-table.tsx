import type { MoneyQuery } from '../generated/money/graphql.ts';
import { PlannedMark } from '../parts/planned-mark.tsx';
import { Sourced } from '../parts/sourced.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import type { ChainGrant, Kind, Link } from './chains.ts';
import { moneyWords } from './money-words.ts';

type Flow = MoneyQuery['bySource']['flows']['nodes'][number];

interface Props {
  readonly flows: readonly Flow[];
  readonly total: Flow | undefined;
  readonly links: readonly Link[];
  readonly kind: Kind;
}

/** Every sum of the graph with the grants that it comes from, each beneath the one that it passes on. */
export function FlowTable({ flows, total, links, kind }: Props) {
  const words = useWords(moneyWords);
  return (
    <table class="flows">
      <caption>
        <strong>{words.table}</strong>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col" class="number">
            {words.kinds[kind]}
          </th>
        </tr>
      </thead>
      {flows.map((flow) => (
        <tbody key={flow.things.map(({ id }) => id).join()}>
          <FlowRow flow={flow} kind={kind} />
          {linksOf(flow, links).map(({ grant, level }) => (
            <GrantRow key={grant.id} grant={grant} level={level} kind={kind} />
          ))}
        </tbody>
      ))}
      {total !== undefined && (
        <tfoot>
          <FlowRow flow={total} kind={kind} />
        </tfoot>
      )}
    </table>
  );
}

/** The grants of a group: each top of a chain that comes from it, with all beneath. */
function linksOf({ things }: Flow, links: readonly Link[]): readonly Link[] {
  const ids = things
    .map(({ id }) => id)
    .toSorted()
    .join();
  let belongs = false;
  return links.filter(({ grant, level }) => {
    if (level === 0) {
      belongs =
        grant.fundingSources.nodes
          .map(({ id }) => id)
          .toSorted()
          .join() === ids;
    }
    return belongs;
  });
}

/** A sum of the graph, with how many grants it comes from. */
export function FlowRow({ flow, kind }: { readonly flow: Flow; readonly kind: Kind }) {
  const words = useWords(moneyWords);
  const format = useFormat();
  const { amount, unknown } = flow[kind];
  const counted = [
    words.grants(format.number(flow.grants), flow.grants === 1),
    flow.regrants === 0 ? null : words.regrants(format.number(flow.regrants)),
    unknown === 0 ? null : words.unknownOf(format.number(unknown)),
  ];
  return (
    <tr class="flow-sum">
      <th scope="row">
        {flow.things.length === 0 && words.total}
        {flow.things.map((thing) => (
          <ThingLink key={thing.id} node={thing} withType />
        ))}
        <span class="flow-counts">{counted.filter((part) => part !== null).join(', ')}</span>
      </th>
      <td class="number">
        {amount === null ? <span class="muted">{words.unknown}</span> : format.money(amount)}
      </td>
    </tr>
  );
}

function GrantRow({
  grant,
  level,
  kind,
}: {
  readonly grant: ChainGrant;
  readonly level: number;
  readonly kind: Kind;
}) {
  const words = useWords(moneyWords);
  const format = useFormat();
  const money = grant[kind];
  const [giver] = grant.funders.nodes;
  const [recipient] = grant.recipients.nodes;
  const way =
    recipient === undefined
      ? null
      : giver === undefined
        ? words.to(recipient.name ?? '')
        : words.way(giver.name ?? '', recipient.name ?? '');
  return (
    <tr>
      <th scope="row" class={`flow-grant flow-level-${Math.min(level, 3)}`}>
        <Sourced evidence={grant.evidence}>
          {level > 0 && <span class="visually-hidden">{words.level(String(level))}</span>}
          <ThingLink node={grant} />
          <span class="flow-counts">
            {[way, format.span(grant.startDate, grant.endDate)]
              .filter((part) => part !== null && part !== '')
              .join(' · ')}
          </span>
        </Sourced>
      </th>
      <td class="number">
        {money === null ? <span class="muted">{words.unknown}</span> : format.money(money)}
        {kind === 'PLANNED' && money !== null && <PlannedMark status="PLANNED" />}
      </td>
    </tr>
  );
}
