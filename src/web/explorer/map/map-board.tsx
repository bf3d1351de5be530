import { useMemo } from 'preact/hooks';
import { useAddress } from '../address/use-address.ts';
import { Loading } from '../states/loading.tsx';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { useBoundaries } from './boundaries.ts';
import { geographyOf } from './geography.ts';
import { HesseMap } from './hesse-map.tsx';
import { chosenClasses, Legend } from './legend.tsx';
import { mapWords } from './map-words.ts';
import { keyOf, type MapContent } from './mapped.ts';
import { Pointing, usePointed } from './pointing.tsx';
import { TerritoryTable } from './territory-table.tsx';

interface Props {
  readonly content: MapContent;
  /** How many municipalities there are, of which the content holds as many as one answer can. */
  readonly total: number;
}

/** A map with its legend, which filters it, and the same in numbers beside it. */
export function MapBoard({ content, total }: Props) {
  const words = useWords(mapWords);
  const format = useFormat();
  const { query } = useAddress();
  const { municipalities, legend, rows } = content;
  const chosen = chosenClasses(query, legend);
  const whole = rows.filter(({ naming }) => naming !== null);
  return (
    <Pointing>
      <div class="map-board">
        <div class="map-side">
          <Legend legend={legend} chosen={chosen} />
          {whole.length > 0 && (
            <p class="legend-whole">
              <span class="sign sign-whole" aria-hidden="true" />
              {words.wholeLegend(format.number(whole.length))}
            </p>
          )}
          <Pointed content={content} />
        </div>
        <Picture
          content={content}
          chosen={chosen}
          whole={whole.map(({ node }) => keyOf(node.id))}
        />
        <div class="map-table" id="districts" tabIndex={-1}>
          {total > municipalities.length && (
            <p class="notice">
              {words.incomplete(format.number(municipalities.length), format.number(total))}
            </p>
          )}
          <TerritoryTable content={content} chosen={chosen} />
        </div>
      </div>
    </Pointing>
  );
}

/** What the reader points at; its words are also those of its link, so it is not read out again. */
function Pointed({ content }: { readonly content: MapContent }) {
  const pointed = usePointed();
  const words = useWords(mapWords);
  const format = useFormat();
  if (pointed === null) {
    return (
      <p class="map-pointed muted" aria-hidden="true">
        {words.hint}
      </p>
    );
  }
  const district = content.rows.find(({ node }) => node.id === pointed.territory);
  const meaning = content.legend.find((entry) => entry.class === pointed.class);
  return (
    <div class="map-pointed" aria-hidden="true">
      <strong>{pointed.name}</strong>
      {district !== undefined && district.node.id !== pointed.id && (
        <span>{district.node.name}</span>
      )}
      <span>
        {pointed.population === null
          ? words.noFigure
          : words.inhabitants(format.number(pointed.population))}
      </span>
      {meaning !== undefined && (
        <span class="map-pointed-class">
          <span class={`sign sign-${meaning.class}`} />
          {meaning.label}
        </span>
      )}
    </div>
  );
}

interface PictureProps {
  readonly content: MapContent;
  readonly chosen: ReadonlySet<string>;
  readonly whole: readonly string[];
}

/** The drawn map, once its outlines are there, with what it does not show and whose outlines they are. */
function Picture({ content, ...shown }: PictureProps) {
  const words = useWords(mapWords);
  const { retry } = useWords(coreWords);
  const state = useBoundaries();
  const { municipalities } = content;
  const boundaries = state.state === 'there' ? state.boundaries : null;
  const geography = useMemo(() => {
    if (boundaries === null) return null;
    const territories = municipalities.map(
      ({ key, territory }) => [key, keyOf(territory)] as const,
    );
    return geographyOf(boundaries, new Map(territories));
  }, [boundaries, municipalities]);
  const missing = municipalities.filter(({ key }) => geography?.withoutShape.includes(key));
  return (
    <figure class="map-figure">
      {state.state === 'failed' && (
        <div class="notice notice-error" role="alert">
          <p>{words.boundariesFailed}</p>
          <p>
            <button type="button" class="action" onClick={state.retry}>
              {retry}
            </button>
          </p>
        </div>
      )}
      {state.state === 'loading' && <Loading rows={14} />}
      {geography !== null && <HesseMap content={content} geography={geography} {...shown} />}
      <figcaption class="muted">
        {missing.length > 0 && (
          <span>{words.noShape(missing.map(({ name }) => name).join(', '))}</span>
        )}
        {geography?.hasGaps === true && <span>{words.noMunicipality}</span>}
        <a href="https://www.bkg.bund.de" rel="noreferrer">
          {words.attribution}
        </a>
      </figcaption>
    </figure>
  );
}
