import { useAddress } from '../address/use-address.ts';
import { useQuery } from '../client/use-query.ts';
import { MoneyFiltersDocument } from '../generated/money/graphql.ts';
import { ThingLink } from '../parts/thing-link.tsx';
import { useWords } from '../words/define-words.ts';
import type { Narrowing } from './chains.ts';
import { moneyWords } from './money-words.ts';

/** What an address narrows the money down to; a year that is none is passed over. */
export function narrowingOf(query: URLSearchParams): Narrowing {
  const yearOf = (name: string) => {
    const text = query.get(name) ?? '';
    return /^\d{4}$/.test(text) ? Number(text) : null;
  };
  return {
    project: query.get('project'),
    fundingSource: query.get('fundingSource'),
    fromYear: yearOf('fromYear'),
    toYear: yearOf('toYear'),
  };
}

/**
 * A form that narrows the money down by project, fund and years. Its fields are made anew when the
 * address changes, and otherwise left to the reader, whatever answers meanwhile.
 */
export function MoneyFilter({ narrowing }: { readonly narrowing: Narrowing }) {
  const words = useWords(moneyWords);
  const { here, go } = useAddress();
  const asked = useQuery(MoneyFiltersDocument, {});
  const data = asked.state === 'answered' ? asked.data : null;
  const lists = [
    ['project', data?.projects.nodes ?? []],
    ['fundingSource', data?.fundingSources.nodes ?? []],
  ] as const;
  return (
    <form
      class="money-filter"
      key={Object.values(narrowing).join(' ')}
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const text = (name: string) => String(form.get(name) ?? '').trim();
        go(
          here({
            project: text('project'),
            fundingSource: text('fundingSource'),
            fromYear: text('fromYear'),
            toYear: text('toYear'),
            kind: null,
            currency: null,
          }),
        );
      }}
    >
      {lists.map(([name, things]) => (
        <label key={name}>
          <span>{words[name]}</span>
          <select name={name} key={things.length}>
            <option value="">{words.any}</option>
            {things.map((thing) => (
              <option key={thing.id} value={thing.id} selected={thing.id === narrowing[name]}>
                {thing.name}
              </option>
            ))}
          </select>
        </label>
      ))}
      {(['fromYear', 'toYear'] as const).map((name) => (
        <label key={name}>
          <span>{words[name]}</span>
          <input
            name={name}
            inputMode="numeric"
            pattern="\d{4}"
            defaultValue={narrowing[name] ?? ''}
          />
        </label>
      ))}
      <button type="submit" class="action action-primary">
        {words.filter}
      </button>
      {lists.flatMap(([name, things]) =>
        things
          .filter(({ id }) => id === narrowing[name])
          .map((thing) => (
            <p key={name} class="money-chosen">
              {words.toPage} <ThingLink node={thing} />
            </p>
          )),
      )}
    </form>
  );
}
