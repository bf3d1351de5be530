import { useAddress } from '../address/use-address.ts';
import { BrowseView } from '../browse/browse-view.tsx';
import { TypeIndex } from '../browse/type-index.tsx';
import { View } from '../layout/view.tsx';
import { typeOfSearch } from '../parts/thing-types.ts';
import { useWords } from '../words/define-words.ts';
import { SearchResults } from './search-results.tsx';
import { searchViewWords } from './search-view-words.ts';
import './search.css';

/** `/search`: the results of a search, all of a type where nothing is looked for, or the types. */
export function SearchView() {
  const words = useWords(searchViewWords);
  const { query } = useAddress();
  const text = query.get('q')?.trim() ?? '';
  const type = query.get('type');
  if (text !== '') return <SearchResults text={text} />;
  if (type !== null) return <BrowseView type={typeOfSearch(type)} />;
  return (
    <View heading={words.heading} lead={<p>{words.hint}</p>}>
      <TypeIndex />
    </View>
  );
}
