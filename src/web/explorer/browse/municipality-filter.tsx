import { useAddress } from '../address/use-address.ts';
import { useQuery } from '../client/use-query.ts';
import { DistrictsDocument, type MunicipalityWhere } from '../generated/browse/graphql.ts';
import { searchViewWords } from '../search/search-view-words.ts';
import { useWords } from '../words/define-words.ts';

/** The condition that an address sets on municipalities; null for none. */
export function municipalityWhere(query: URLSearchParams): MunicipalityWhere | null {
  const district = query.get('district');
  const maximum = query.get('maxPopulation');
  if (district === null && maximum === null) return null;
  return {
    ...(district === null ? {} : { district: { id: { eq: district } } }),
    ...(maximum === null ? {} : { population: { lte: Number(maximum) } }),
  };
}

/**
 * A form that narrows municipalities down by district and by number of inhabitants. Its fields are made
 * anew when the address changes, and otherwise left to the reader, whatever answers meanwhile.
 */
export function MunicipalityFilter() {
  const words = useWords(searchViewWords);
  const asked = useQuery(DistrictsDocument, {});
  const { query, here, go } = useAddress();
  const districts = asked.state === 'answered' ? (asked.data?.districts.nodes ?? []) : [];
  return (
    <form
      class="browse-filter"
      key={`${query.get('district')} ${query.get('maxPopulation')}`}
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        go(
          here({
            district: String(form.get('district')),
            maxPopulation: String(form.get('maxPopulation')).replaceAll(/\D/g, ''),
            count: null,
          }),
        );
      }}
    >
      <label>
        <span>{words.district}</span>
        <select name="district" key={districts.length}>
          <option value="">{words.anyDistrict}</option>
          {districts.map(({ id, name }) => (
            <option key={id} value={id} selected={id === query.get('district')}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.under}</span>
        <input
          name="maxPopulation"
          inputMode="numeric"
          defaultValue={query.get('maxPopulation') ?? ''}
          placeholder="50000"
        />
      </label>
      <button type="submit" class="action action-primary">
        {words.filter}
      </button>
    </form>
  );
}
