/** How the page is colored. */
export type Theme = 'system' | 'light' | 'dark';

const STORED = 'integration-graph:theme';
const order: readonly Theme[] = ['system', 'light', 'dark'];

/** The theme that the reader chose in this browser; `system` without a choice. */
export function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(STORED);
    return order.find((theme) => theme === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Colors the page, and keeps the choice where the browser allows it. */
export function applyTheme(theme: Theme): void {
  const { documentElement } = document;
  if (theme === 'system') delete documentElement.dataset.theme;
  else documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, theme);
  } catch {
    // Without storage, the choice lasts as long as the page.
  }
}

/** The theme after this one. */
export function nextTheme(theme: Theme): Theme {
  return order[(order.indexOf(theme) + 1) % order.length] ?? 'system';
}
