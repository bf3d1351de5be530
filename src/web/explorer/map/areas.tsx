import { pathOf } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import type { Geography } from './geography.ts';
import { mapWords } from './map-words.ts';
import type { MapContent } from './mapped.ts';

interface Props {
  readonly content: MapContent;
  readonly geography: Geography;
  /** The classes that are shown; others are there, but pale. */
  readonly chosen: ReadonlySet<string>;
}

/**
 * The municipalities as areas, each a link to its page that says what its color does. One is in the
 * order of the tab key: the first that sources name, otherwise the first shown.
 */
export function Areas({ content, geography, chosen }: Props) {
  const words = useWords(mapWords);
  const format = useFormat();
  const { href } = useAddress();
  const labels = new Map(content.legend.map((entry) => [entry.class, entry.label]));
  const titles = new Map(content.rows.map(({ node }) => [node.id, node.name]));
  const open = content.municipalities.filter((each) => chosen.has(each.class));
  const first = open.find((each) => each.class === 'named') ?? open[0];
  const byKey = new Map(content.municipalities.map((each) => [each.key, each]));
  return (
    <>
      {[...geography.areas.values()].map(({ key, path }) => {
        const each = byKey.get(key);
        if (each === undefined) return null;
        const on = chosen.has(each.class);
        const text = [
          each.name,
          each.territory === each.id ? undefined : titles.get(each.territory),
          each.population === null
            ? words.noFigure
            : words.inhabitants(format.number(each.population)),
          labels.get(each.class),
        ];
        return (
          <a
            key={key}
            data-key={key}
            href={href(pathOf(each.id))}
            aria-label={text.filter((part) => part !== undefined).join(', ')}
            // In SVG, the name counts as it is written.
            tabindex={each === first ? 0 : -1}
          >
            <path d={path} class={on ? `area area-${each.class}` : 'area area-off'} />
            {on && each.class === 'unincorporated' && <path d={path} fill="url(#hatch-free)" />}
            {on && each.class === 'planned' && <path d={path} fill="url(#hatch-planned)" />}
          </a>
        );
      })}
    </>
  );
}
