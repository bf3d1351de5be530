import { useEffect, useRef, useState } from 'preact/hooks';
import { type Parameters, withParameters } from '../address/address.ts';
import { usePoint } from '../address/point-context.ts';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';
import { announce } from './announce.ts';
import {
  type Downloads,
  listedDownloads,
  type Offer,
  offerOf,
  type TableFormat,
} from './download-formats.ts';
import { saveTable, type TableQuestion } from './save-table.ts';

interface Props {
  /** The cut of the graph that the view shows, for `/export`; null where there is none. */
  readonly cut: Parameters | null;
  /** What the view shows as a table; null where it is none. */
  readonly table: TableQuestion | null;
}

/** A menu of files: what the view shows, as a table or as a graph, in each format that the server has. */
export function DownloadMenu({ cut, table }: Props) {
  const words = useWords(coreWords);
  const menu = useRef<HTMLDetailsElement>(null);
  const [downloads, setDownloads] = useState<Downloads | 'failed' | null>(null);
  useEffect(() => closeElsewhere(menu), []);
  const load = () => {
    if (menu.current?.open !== true || (downloads !== null && downloads !== 'failed')) return;
    listedDownloads().then(setDownloads, () => setDownloads('failed'));
  };
  return (
    <details class="menu" ref={menu} onToggle={load}>
      <summary class="action">{words.download}</summary>
      <div class="menu-items">
        {downloads === null && <p class="muted">{words.loading}</p>}
        {downloads === 'failed' && <p class="muted">{words.unreachable}</p>}
        {downloads !== null && downloads !== 'failed' && (
          <>
            {table !== null && <Tables question={table} formats={downloads.tables} />}
            {cut !== null && <Graphs cut={cut} formats={downloads.formats} />}
          </>
        )}
      </div>
    </details>
  );
}

interface TablesProps {
  readonly question: TableQuestion;
  readonly formats: Downloads['tables'];
}

function Tables({ question, formats }: TablesProps) {
  const words = useWords(coreWords);
  const point = usePoint();
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (format: TableFormat, { name }: Offer) => {
    setProblem(null);
    announce(words.tableComes);
    try {
      await saveTable(question, format, point);
      announce(words.tableSaved(name));
    } catch (error) {
      setProblem(error instanceof Error && error.name === 'Error' ? error.message : '');
    }
  };
  return (
    <section aria-labelledby="download-tables">
      <h3 id="download-tables">{words.asTable}</h3>
      {problem !== null && (
        <p class="menu-problem" role="alert">
          {words.tableFailed} {problem}
        </p>
      )}
      <ul>
        {formats.map((format) => {
          const offer = offerOf(format, point.language);
          return (
            <li key={format.accept} lang={offer.language}>
              <button type="button" onClick={() => save(format, offer)}>
                <Words offer={offer} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface GraphsProps {
  readonly cut: Parameters;
  readonly formats: Downloads['formats'];
}

function Graphs({ cut, formats }: GraphsProps) {
  const words = useWords(coreWords);
  const { language } = usePoint();
  return (
    <section aria-labelledby="download-graphs">
      <h3 id="download-graphs">{words.asGraph}</h3>
      <ul>
        {formats.map((format) => {
          const offer = offerOf(format, language);
          return (
            <li key={format.name} lang={offer.language}>
              <a href={withParameters('/export', { format: format.name, ...cut })} download>
                <Words offer={offer} />
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Words({ offer: { name, purpose } }: { readonly offer: Offer }) {
  return (
    <>
      <span>{name}</span> <span class="muted">{purpose}</span>
    </>
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
