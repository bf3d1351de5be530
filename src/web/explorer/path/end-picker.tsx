import { useState } from 'preact/hooks';
import { useAddress } from '../address/use-address.ts';
import { type LinkedNode, ThingLink } from '../parts/thing-link.tsx';
import { SearchBox } from '../search-box/search-box.tsx';
import { useWords } from '../words/define-words.ts';
import { pathWords } from './path-words.ts';

interface Props {
  readonly name: 'from' | 'to';
  readonly label: string;
  readonly id: string | null;
  /** The thing that is chosen; null while it is not known, or none is. */
  readonly node: LinkedNode | null;
}

/** One end of a path: what is chosen, with a way to choose another. */
export function EndPicker({ name, label, id, node }: Props) {
  const words = useWords(pathWords);
  const { here } = useAddress();
  const [changing, setChanging] = useState(false);
  return (
    <div class="path-end">
      <span class="path-end-label" id={`${name}-label`}>
        {label}
      </span>
      {id === null || changing ? (
        <SearchBox
          id={`path-${name}`}
          label={label}
          linkOf={(chosen) => here({ [name]: chosen })}
          takesFocus={changing}
        />
      ) : (
        <div class="row">
          <ThingLink node={node ?? { __typename: '', id }} withType />
          <button
            type="button"
            class="action"
            aria-describedby={`${name}-label`}
            onClick={() => setChanging(true)}
          >
            {words.change}
          </button>
        </div>
      )}
    </div>
  );
}
