import { useEffect, useRef } from 'preact/hooks';
import { type Parameters, withParameters } from '../address/address.ts';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';

/** Formats of `/export`, with the tools that read them. */
const formats = [
  { format: 'graphml', name: 'GraphML', tools: 'Gephi, yEd, networkx, igraph' },
  { format: 'gexf', name: 'GEXF', tools: 'Gephi' },
  { format: 'jsonl', name: 'JSON Lines', tools: 'Python, R, jq' },
  { format: 'csv', name: 'CSV', tools: 'Excel, pandas, R' },
] as const;

/** A menu of files, each a link to what the view shows in one format. */
export function DownloadMenu({ parameters }: { readonly parameters: Parameters }) {
  const words = useWords(coreWords);
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const element = menu.current;
      if (element === null || !element.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        element.open = false;
        element.querySelector('summary')?.focus();
      } else if (event.target instanceof Node && !element.contains(event.target)) {
        element.open = false;
      }
    };
    addEventListener('keydown', close);
    addEventListener('pointerdown', close);
    return () => {
      removeEventListener('keydown', close);
      removeEventListener('pointerdown', close);
    };
  }, []);
  return (
    <details class="menu" ref={menu}>
      <summary class="action">{words.download}</summary>
      <ul class="menu-items" aria-label={words.downloadAs}>
        {formats.map(({ format, name, tools }) => (
          <li key={format}>
            <a href={withParameters('/export', { format, ...parameters })} download>
              <span>{name}</span> <span class="muted">{tools}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
