import { useAddress } from '../address/use-address.ts';
import { searchTypeOf, typeNames } from '../parts/thing-types.ts';
import { TypeMark } from '../parts/type-mark.tsx';
import { useWords } from '../words/define-words.ts';
import { typeWords } from '../words/type-words.ts';
import { isListed } from './root-fields.ts';

/** Links to the list of each type. */
export function TypeIndex() {
  const types = useWords(typeWords);
  const { href } = useAddress();
  return (
    <ul class="type-index">
      {typeNames.filter(isListed).map((type) => (
        <li key={type}>
          <a class="thing-link" href={href('/search', { type: searchTypeOf(type) })}>
            <TypeMark type={type} />
            <span>{types[type][1]}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
