import { useAddress } from '../address/use-address.ts';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { mapWords } from './map-words.ts';
import type { LegendEntry } from './mapped.ts';

/** The classes that the address chooses; all of them where it chooses none. */
export function chosenClasses(
  query: URLSearchParams,
  legend: readonly LegendEntry[],
): ReadonlySet<string> {
  const asked = (query.get('class') ?? '').split(',');
  const known = legend.map((entry) => entry.class).filter((name) => asked.includes(name));
  return new Set(known.length === 0 ? legend.map((entry) => entry.class) : known);
}

interface Props {
  readonly legend: readonly LegendEntry[];
  readonly chosen: ReadonlySet<string>;
}

/** What the colors mean and how often; each entry shows its kind alone, or adds it to those shown. */
export function Legend({ legend, chosen }: Props) {
  const words = useWords(mapWords);
  const format = useFormat();
  const { here } = useAddress();
  const all = chosen.size === legend.length;
  const changed = (name: string): string | null => {
    const next = legend
      .map((entry) => entry.class)
      .filter((each) => (each === name ? all || !chosen.has(each) : !all && chosen.has(each)));
    return next.length === 0 || next.length === legend.length ? null : next.join(',');
  };
  return (
    <nav aria-label={words.legend}>
      <ul class="legend">
        {legend.map((entry) => (
          <li key={entry.class}>
            <a
              id={`legend-${entry.class}`}
              href={here({ class: changed(entry.class) })}
              aria-current={!all && chosen.has(entry.class) ? 'true' : undefined}
              class={chosen.has(entry.class) ? '' : 'legend-off'}
            >
              <span class={`sign sign-${entry.class}`} aria-hidden="true" />
              <span class="legend-label">{entry.label}</span>
              <span class="legend-count">{format.number(entry.count)}</span>
            </a>
          </li>
        ))}
      </ul>
      <p class="legend-all">{!all && <a href={here({ class: null })}>{words.showAll}</a>}</p>
    </nav>
  );
}
