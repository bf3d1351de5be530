/** Where a reader was on a page: how far down, and what had the focus. */
interface Place {
  readonly top: number;
  readonly focus: string | null;
}

/** What is to be found again as soon as the page has it. */
type Wanted =
  | { readonly kind: 'heading' }
  | { readonly kind: 'fragment'; readonly id: string }
  | ({ readonly kind: 'place' } & Place);

const STORED = 'integration-graph:places';
/** How long an answer may take before a reader has settled elsewhere. */
const PATIENCE_MILLISECONDS = 10_000;

/**
 * Restores scroll and focus when the reader goes back, and moves the focus to the heading when a link
 * leads to another page. Pages fill themselves after they are shown, so what is wanted is tried again
 * whenever the page grows, until it is there or the reader does something else.
 */
export class KeptPlaces {
  readonly #places = new Map<string, Place>(storedPlaces());
  #entry = '';
  #wanted: Wanted | null = null;
  #until = 0;
  /** The path whose page is shown; until it is that of the address, nothing is looked for. */
  #shown = location.pathname;

  /** Begins to listen. */
  start(): void {
    history.scrollRestoration = 'manual';
    this.#enterEntry();
    this.#want(this.#placeOfEntry());
    addEventListener('popstate', () => {
      this.#enterEntry();
      this.#want(this.#placeOfEntry() ?? { kind: 'heading' });
    });
    addEventListener('scroll', () => this.#remember(), { passive: true });
    addEventListener('focusin', () => this.#remember());
    addEventListener('pagehide', () => this.#store());
    for (const act of ['wheel', 'pointerdown', 'keydown'])
      addEventListener(act, () => this.#want(null), { passive: true });
    new ResizeObserver(() => this.#tryWanted()).observe(document.body);
    new MutationObserver(() => this.#tryWanted()).observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['aria-busy'],
    });
  }

  /** To be told of every address that is reached, at once. */
  addressChanged(url: string): void {
    if (url !== '' && entryKey() === null) this.#enterEntry();
    this.#tryWanted();
  }

  /** To be told when another page is shown. */
  pageChanged(): void {
    this.#shown = location.pathname;
    if (this.#wanted?.kind === 'place') {
      this.#tryWanted();
      return;
    }
    const id = decodeURIComponent(location.hash.slice(1));
    this.#want(id === '' ? { kind: 'heading' } : { kind: 'fragment', id });
  }

  #enterEntry(): void {
    const key = entryKey() ?? crypto.randomUUID();
    history.replaceState({ ...history.state, key }, '');
    this.#entry = key;
  }

  #placeOfEntry(): Wanted | null {
    const place = this.#places.get(this.#entry);
    return place === undefined ? null : { kind: 'place', ...place };
  }

  #remember(): void {
    if (this.#wanted !== null) return;
    this.#places.set(this.#entry, { top: scrollY, focus: selectorOf(document.activeElement) });
  }

  #store(): void {
    this.#remember();
    try {
      sessionStorage.setItem(STORED, JSON.stringify([...this.#places].slice(-50)));
    } catch {
      // Without storage, places last as long as the page.
    }
  }

  #want(wanted: Wanted | null): void {
    this.#wanted = wanted;
    this.#until = performance.now() + PATIENCE_MILLISECONDS;
    if (wanted !== null) this.#tryWanted();
  }

  #tryWanted(): void {
    const wanted = this.#wanted;
    if (wanted === null || this.#shown !== location.pathname) return;
    if (this.#found(wanted) || performance.now() > this.#until) this.#wanted = null;
  }

  #found(wanted: Wanted): boolean {
    if (wanted.kind === 'place') {
      if (document.documentElement.scrollHeight < wanted.top + innerHeight) return false;
      if (document.querySelector('main [aria-busy="true"]') !== null) return false;
      scrollTo(0, wanted.top);
      if (wanted.focus !== null) focusOn(document.querySelector(wanted.focus));
      return true;
    }
    if (wanted.kind === 'fragment') {
      const target = document.getElementById(wanted.id);
      target?.scrollIntoView();
      focusOn(target);
      return target !== null;
    }
    const heading = document.querySelector('main h1');
    focusOn(heading);
    return heading !== null;
  }
}

function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}

/** The mark of this entry of the history; null for one that has none yet. */
function entryKey(): string | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('key' in state)) return null;
  return typeof state.key === 'string' ? state.key : null;
}

/** A selector that finds an element again after the page was made anew; null where there is none. */
function selectorOf(element: Element | null): string | null {
  if (element === null || element === document.body) return null;
  if (element.id !== '') return `#${CSS.escape(element.id)}`;
  const href = element.getAttribute('href');
  return href === null ? null : `main a[href="${CSS.escape(href)}"]`;
}

function storedPlaces(): [string, Place][] {
  try {
    return JSON.parse(sessionStorage.getItem(STORED) ?? '[]') as [string, Place][];
  } catch {
    return [];
  }
}
