import { useState } from 'preact/hooks';
import { preferredLanguage, usePoint } from '../address/point-context.ts';
import { useAddress } from '../address/use-address.ts';
import { SearchBox } from '../search-box/search-box.tsx';
import { views } from '../views.ts';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';
import { AsOfControl } from './as-of-control.tsx';
import { applyTheme, nextTheme, storedTheme } from './theme.ts';

/** The head of every page: the site, its views, the search, the day, the language and the theme. */
export function PageHeader() {
  const words = useWords(coreWords);
  const { path, query, href } = useAddress();
  return (
    <header class="page-header">
      <a class="brand" href={href('/')}>
        <BrandMark />
        <span>{words.site}</span>
      </a>
      <nav aria-label={words.navigation}>
        <ul class="view-links">
          {views.map((view) => (
            <li key={view.name}>
              <a href={href(view.path)} aria-current={path === view.path ? 'page' : undefined}>
                {words[view.name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {path !== '/' && (
        <div class="header-search">
          <SearchBox id="search" text={query.get('q') ?? ''} />
        </div>
      )}
      <div class="header-controls">
        <AsOfControl />
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}

function BrandMark() {
  return (
    <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
      <path d="M8 8 24 12 14 25Z" fill="none" stroke="currentColor" stroke-width="2.5" />
      <circle class="mark-authority" cx="8" cy="8" r="5" fill="currentColor" />
      <circle class="mark-event" cx="24" cy="12" r="5" fill="currentColor" />
      <circle class="mark-centre" cx="14" cy="25" r="5" fill="currentColor" />
    </svg>
  );
}

function LanguageSwitch() {
  const words = useWords(coreWords);
  const { language } = usePoint();
  const { here } = useAddress();
  return (
    <ul class="segments" aria-label={words.language}>
      {(['de', 'en'] as const).map((tag) => (
        <li key={tag}>
          <a
            href={here({ lang: tag === preferredLanguage() ? null : tag })}
            hreflang={tag}
            lang={tag}
            aria-label={tag === 'de' ? 'DE: Deutsch' : 'EN: English'}
            aria-current={language.toLowerCase() === tag ? 'true' : undefined}
          >
            {tag.toUpperCase()}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What is drawn as a line, and what is filled, for each theme. */
const themeIcons = {
  system: { line: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2Z', filled: 'M8 2a6 6 0 0 0 0 12Z' },
  light: {
    line: 'M8 .8v1.7 M8 13.5v1.7 M.8 8h1.7 M13.5 8h1.7 M2.9 2.9l1.2 1.2 M11.9 11.9l1.2 1.2 M2.9 13.1l1.2-1.2 M11.9 4.1l1.2-1.2',
    filled: 'M8 4.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 1 0 0-6.4Z',
  },
  dark: { line: '', filled: 'M13.5 9.8A6 6 0 0 1 6.2 2.5 6 6 0 1 0 13.5 9.8Z' },
} as const;

function ThemeSwitch() {
  const words = useWords(coreWords);
  const [theme, setTheme] = useState(storedTheme);
  const change = () => {
    const next = nextTheme(theme);
    applyTheme(next);
    setTheme(next);
  };
  const label = words.changeTheme(words.themes[theme]);
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={change}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={themeIcons[theme].line} fill="none" stroke="currentColor" stroke-width="1.4" />
        <path d={themeIcons[theme].filled} fill="currentColor" />
      </svg>
    </button>
  );
}
