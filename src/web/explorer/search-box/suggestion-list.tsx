import { usePoint } from '../address/point-context.ts';
import { Excerpt } from '../parts/excerpt.tsx';
import type { TypeName } from '../parts/thing-types.ts';
import { TypeMark } from '../parts/type-mark.tsx';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { typeWords } from '../words/type-words.ts';
import { searchWords } from './search-words.ts';
import type { Suggested } from './suggested.ts';

interface Props {
  readonly id: string;
  readonly open: boolean;
  readonly failed: boolean;
  readonly groups: readonly (readonly [TypeName, readonly Suggested[]])[];
  readonly total: number;
  readonly hrefOfHit: (id: string) => string;
  /** Where all results are; null where there is no way to them. */
  readonly all: string | null;
  readonly chosen: number;
  readonly optionId: (index: number) => string;
  /** To be told when an option is opened by a pointer. */
  readonly onOpen: () => void;
}

/** The list of a search box: hits by type, and a last row that leads to all of them. */
export function SuggestionList({
  id,
  open,
  failed,
  groups,
  hrefOfHit,
  total,
  all,
  chosen,
  optionId,
  onOpen,
}: Props) {
  const words = useWords(searchWords);
  const types = useWords(typeWords);
  const format = useFormat();
  const { asOf } = usePoint();
  let index = -1;
  const option = (to: string) => {
    index += 1;
    return {
      id: optionId(index),
      role: 'option' as const,
      tabIndex: -1,
      href: to,
      'aria-selected': index === chosen,
      // The text box keeps the focus, so that the list does not close before the click.
      onMouseDown: (event: Event) => event.preventDefault(),
      onClick: onOpen,
    };
  };
  const message = failed ? words.failed : total === 0 ? `${words.none}. ${words.noneHint}` : null;
  return (
    <div class="suggestions" hidden={!open}>
      {message !== null && <p class="muted suggestions-none">{message}</p>}
      <div id={id} role="listbox" aria-label={words.suggestions}>
        {groups.map(([type, hits]) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox takes groups, and no fieldset
          <div key={type} role="group" aria-labelledby={`${id}-${type}`}>
            <div id={`${id}-${type}`} class="suggestions-type" role="presentation">
              {types[type][hits.length === 1 ? 0 : 1]}
            </div>
            {hits.map((hit) => (
              <a key={hit.id} class="suggestion" {...option(hrefOfHit(hit.id))}>
                <TypeMark type={type} />
                <span>
                  <Highlighted hit={hit} />
                  {hit.validTo !== null && hit.validTo.slice(-10) < asOf && (
                    <span class="suggestion-ended">{format.span(null, hit.validTo)}</span>
                  )}
                </span>
              </a>
            ))}
          </div>
        ))}
        {all !== null && total > 0 && (
          <a class="suggestion suggestion-all" {...option(all)}>
            {total === 1 ? words.one : words.all(format.number(total))}
          </a>
        )}
      </div>
    </div>
  );
}

/** The name with the words looked for marked, or the name and the text by which it was found. */
function Highlighted({ hit }: { readonly hit: Suggested }) {
  const excerpt = <Excerpt parts={hit.excerpt} />;
  if (hit.excerpt.map(({ text }) => text).join('') === hit.name) return excerpt;
  return (
    <>
      {hit.name} <span class="suggestion-excerpt">{excerpt}</span>
    </>
  );
}
