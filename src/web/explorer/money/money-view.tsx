import { useAddress } from '../address/use-address.ts';
import { type Asked, useQuery } from '../client/use-query.ts';
import { MoneyDocument, type MoneyQuery, RecipientsDocument } from '../generated/money/graphql.ts';
import { View } from '../layout/view.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { Answered } from '../states/answered.tsx';
import { Empty } from '../states/empty.tsx';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { chainsOf, type Kind, kinds, type Narrowing } from './chains.ts';
import { flowPictureOf } from './flow-picture.ts';
import { FlowRow, FlowTable } from './flow-table.tsx';
import './money.css';
import { MoneyFilter, narrowingOf } from './money-filter.tsx';
import { moneyWords } from './money-words.ts';
import { SankeyPicture } from './sankey-picture.tsx';

/** `/money`: who pays for what, along chains of grants. */
export function MoneyView() {
  const words = useWords(moneyWords);
  const { query, href } = useAddress();
  const narrowing = narrowingOf(query);
  const asked = useQuery(MoneyDocument, narrowing);
  return (
    <View
      wide
      heading={words.heading}
      lead={<p>{words.lead}</p>}
      asked={[MoneyDocument, narrowing]}
      table={[RecipientsDocument, narrowing]}
      cut={
        narrowing.project === null
          ? { types: ['Grant', 'FundingSource'] }
          : { around: narrowing.project, depth: 2 }
      }
    >
      <MoneyFilter key={JSON.stringify(narrowing)} narrowing={narrowing} />
      {isUnknown(asked) ? (
        <Empty wayOn={<a href={href('/money')}>{words.withoutFilter}</a>}>
          {words.unknownFilter}
        </Empty>
      ) : (
        <Answered asked={asked} rows={10}>
          {(data) => <Flows data={data} narrowing={narrowing} />}
        </Answered>
      )}
    </View>
  );
}

/** Whether there is no answer because the project or the fund is not in the graph. */
function isUnknown(asked: Asked<MoneyQuery>): boolean {
  return (
    asked.state === 'answered' &&
    asked.errors.some(({ code }) => code === 'NOT_FOUND' || code === 'INVALID_ID')
  );
}

/** The kinds of which an amount is known come before the others. */
function kindOf(asked: string | null, data: MoneyQuery): Kind {
  const known = kinds.find((kind) => data.bySource.totals.some((total) => total[kind].amount));
  return kinds.find((kind) => kind === asked) ?? known ?? 'AWARDED';
}

function Flows({ data, narrowing }: { readonly data: MoneyQuery; readonly narrowing: Narrowing }) {
  const words = useWords(moneyWords);
  const format = useFormat();
  const { query, href } = useAddress();
  const kind = kindOf(query.get('kind'), data);
  const currencies = data.bySource.totals.flatMap(({ currency }) => currency ?? []);
  const currency =
    currencies.find((known) => known === query.get('currency')) ?? currencies[0] ?? '';
  const links = chainsOf(data.grants.nodes, narrowing);
  if (links.length === 0) {
    return <Empty wayOn={<a href={href('/money')}>{words.withoutFilter}</a>}>{words.none}</Empty>;
  }
  const isShown = (flow: { readonly currency: string | null }) =>
    flow.currency === null || flow.currency === currency;
  const recipients = data.byRecipient.flows.nodes.filter(isShown);
  const staying = recipients.flatMap(({ things, [kind]: { amount } }) =>
    things.length === 1 && amount !== null ? [[things[0]?.id ?? '', amount.amount] as const] : [],
  );
  const picture = flowPictureOf(links, kind, currency, new Map(staying));
  const problems = data.bySource.inconsistencies.nodes;
  return (
    <>
      <Choice
        label={words.chooseKind}
        name="kind"
        values={kinds}
        chosen={kind}
        text={words.kinds}
      />
      {currencies.length > 1 && (
        <Choice
          label={words.chooseCurrency}
          name="currency"
          values={currencies}
          chosen={currency}
        />
      )}
      {kind === 'CEILING' && <p class="muted">{words.ceilingHint}</p>}
      {picture.cyclic ? (
        <p class="notice notice-warning">{words.cyclic}</p>
      ) : (
        picture.bands.length > 0 && (
          <SankeyPicture picture={picture} kind={kind} currency={currency} />
        )
      )}
      {problems.length > 0 && (
        <div class="notice notice-warning">
          <p>
            <strong>{words.problems}</strong>
          </p>
          <ul>
            {problems.map(({ grant, problem }) => (
              <li key={`${grant.id} ${problem}`}>
                <ThingLink node={grant} /> {words.problem[problem]}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="money-tables">
        <FlowTable
          flows={data.bySource.flows.nodes.filter(isShown)}
          total={data.bySource.totals.find(isShown)}
          links={links}
          kind={kind}
        />
        <table class="flows">
          <caption>
            <strong>{words.recipients}</strong>
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.recipient}</th>
              <th scope="col" class="number">
                {words.kinds[kind]}
              </th>
            </tr>
          </thead>
          <tbody>
            {recipients.map((flow) => (
              <FlowRow key={flow.things.map(({ id }) => id).join()} flow={flow} kind={kind} />
            ))}
          </tbody>
        </table>
      </div>
      {data.grants.totalCount > data.grants.nodes.length && (
        <p class="notice notice-warning">
          {words.tooMany(
            format.number(data.grants.nodes.length),
            format.number(data.grants.totalCount),
          )}
        </p>
      )}
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly name: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly text?: { readonly [key in Value]: string };
}

/** Links of which one is chosen, as a parameter of the address. */
function Choice<Value extends string>({ label, name, values, chosen, text }: ChoiceProps<Value>) {
  const { here } = useAddress();
  return (
    <nav aria-label={label}>
      <ul class="kind-filter">
        {values.map((value) => (
          <li key={value}>
            <a href={here({ [name]: value })} aria-current={value === chosen ? 'true' : undefined}>
              {text?.[value] ?? value}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
