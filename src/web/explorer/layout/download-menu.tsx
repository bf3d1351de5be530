import { useEffect, useRef, useState } from 'preact/hooks';
import { type Parameters, withParameters } from '../address/address.ts';
import { usePoint } from '../address/point-context.ts';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';
import { formatIn, type ListedFormat, listedFormats } from './download-formats.ts';

/** A menu of files, each a link to what the view shows in one of the formats that the server has. */
export function DownloadMenu({ parameters }: { readonly parameters: Parameters }) {
  const words = useWords(coreWords);
  const { language } = usePoint();
  const menu = useRef<HTMLDetailsElement>(null);
  const [formats, setFormats] = useState<readonly ListedFormat[] | 'failed' | null>(null);
  useEffect(() => closeElsewhere(menu), []);
  const load = () => {
    if (menu.current?.open !== true || Array.isArray(formats)) return;
    listedFormats().then(setFormats, () => setFormats('failed'));
  };
  return (
    <details class="menu" ref={menu} onToggle={load}>
      <summary class="action">{words.download}</summary>
      <div class="menu-items">
        {formats === null && <p class="muted">{words.loading}</p>}
        {formats === 'failed' && <p class="muted">{words.unreachable}</p>}
        {Array.isArray(formats) && (
          <ul aria-label={words.downloadAs}>
            {formats
              .map((listed) => formatIn(listed, language))
              .map(({ format, name, purpose, language: spoken }) => (
                <li key={format} lang={spoken}>
                  <a href={withParameters('/export', { format, ...parameters })} download>
                    <span>{name}</span>
                    <span class="muted">{purpose}</span>
                  </a>
                </li>
              ))}
          </ul>
        )}
      </div>
    </details>
  );
}

/** Closes the menu when Escape is pressed or something else is chosen; returns what ends that. */
function closeElsewhere(menu: { readonly current: HTMLDetailsElement | null }): () => void {
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
}
