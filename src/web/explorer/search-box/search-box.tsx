import { useEffect, useRef, useState } from 'preact/hooks';
import { pathOf } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import { announce } from '../layout/announce.ts';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { searchWords } from './search-words.ts';
import { suggestedByType } from './suggested.ts';
import { SuggestionList } from './suggestion-list.tsx';
import { thingTypes } from './thing-search-types.ts';
import { type Found, useSuggestions } from './use-suggestions.ts';

interface Props {
  readonly id: string;
  /** What stands in the box at first. */
  readonly text?: string;
  /** Whether it is the large one of the home page. */
  readonly large?: boolean;
  /** What it is for; without it, for searching. */
  readonly label?: string;
  /**
   * Where a hit leads; without it, to its page. With it, things alone are found, and there is no way to
   * all results.
   */
  readonly linkOf?: (id: string) => string;
  /** Whether it takes the focus as soon as it is there. */
  readonly takesFocus?: boolean;
}

/** Above this a hit bears what was typed as its key, its acronym or its whole name. */
const WHOLE_NAME = 0.85;
const NOTHING_CHOSEN = -1;

/**
 * The search: a combobox as the ARIA authoring practices describe it. A hit that is called just like
 * what was typed is chosen beforehand, so that Enter opens it; otherwise Enter shows all results.
 */
export function SearchBox({
  id,
  text = '',
  large = false,
  label,
  linkOf,
  takesFocus = false,
}: Props) {
  const words = useWords(searchWords);
  const format = useFormat();
  const { href, go } = useAddress();
  const [typed, setTyped] = useState(text);
  const [open, setOpen] = useState(false);
  // Null until the reader has moved through the list.
  const [moved, setMoved] = useState<number | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { suggestions, ask } = useSuggestions(
    open ? typed : '',
    linkOf === undefined ? null : thingTypes,
  );
  const { found } = suggestions;

  const groups = found === null ? [] : suggestedByType(found);
  const hits = groups.flatMap(([, group]) => group);
  const hrefOfHit = linkOf ?? ((hit: string) => href(pathOf(hit)));
  const all = linkOf === undefined ? href('/search', { q: typed.trim() }) : null;
  const options = hits.map((hit) => hrefOfHit(hit.id));
  if (all !== null && hits.length > 0) options.push(all);
  const name = label ?? words.label;
  const listId = `${id}-list`;
  const optionId = (index: number) => `${id}-option-${index}`;
  const shown = open && (found !== null || suggestions.failed);

  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);
  const said = found === null ? '' : words.some(hits.length, format.number(found.totalCount));
  const saying = found?.totalCount === 0 ? words.none : said;
  const chosen = moved ?? (isSure(found) ? 0 : NOTHING_CHOSEN);
  useEffect(() => {
    if (saying !== '') announce(saying);
  }, [saying]);
  const chosenId = shown && chosen >= 0 ? optionId(chosen) : undefined;
  useEffect(() => {
    if (chosenId !== undefined) {
      document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' });
    }
  }, [chosenId]);

  const leave = (target: string) => {
    setOpen(false);
    go(target);
  };
  const submit = async () => {
    const wanted = typed.trim();
    if (wanted === '') return;
    const option = suggestions.text === wanted && open ? options[chosen] : undefined;
    if (option !== undefined) return leave(option);
    const current = await ask(wanted).catch(() => null);
    const best = current?.edges[0]?.node;
    if (best !== undefined && (all === null || isSure(current))) leave(hrefOfHit(best.id));
    else if (all !== null) leave(all);
  };
  const move = (step: number) => {
    if (!shown) return setOpen(true);
    // One place more than there are options: the text box itself.
    const places = options.length + 1;
    setMoved(((chosen + 1 + step + places) % places) - 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && open) setOpen(false);
    else if (event.key === 'Escape') setTyped('');
    else return;
    event.preventDefault();
  };

  return (
    <search class={large ? 'search search-large' : 'search'} aria-label={name}>
      <form
        action="/search"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
        onFocusOut={(event) => {
          const to = event.relatedTarget;
          if (!(to instanceof Node && event.currentTarget.contains(to))) setOpen(false);
        }}
      >
        <label class="visually-hidden" for={id}>
          {name}
        </label>
        <input
          id={id}
          ref={input}
          name="q"
          type="text"
          role="combobox"
          inputMode="search"
          enterKeyHint="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={200}
          placeholder={words.placeholder}
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={listId}
          aria-activedescendant={chosenId}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setMoved(null);
            setOpen(true);
          }}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" class="search-submit" aria-label={name}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              d="M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9Z M10.3 10.3 14 14"
              fill="none"
              stroke="currentColor"
              stroke-width="1.6"
            />
          </svg>
        </button>
        <SuggestionList
          id={listId}
          open={shown}
          failed={suggestions.failed}
          groups={groups}
          total={found?.totalCount ?? 0}
          hrefOfHit={hrefOfHit}
          all={all}
          chosen={chosen}
          optionId={optionId}
          onOpen={() => setOpen(false)}
        />
      </form>
    </search>
  );
}

/** Whether the best hit bears what was typed as its key, its acronym or its whole name. */
function isSure(found: Found | null): boolean {
  return (found?.edges[0]?.score ?? 0) > WHOLE_NAME;
}
