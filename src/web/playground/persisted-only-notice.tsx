import { persistedOnlyWords } from './persisted-only.ts';

/** Says above everything else that the server answers nothing but what it knows. */
export function PersistedOnlyNotice() {
  const { language, notice } = persistedOnlyWords;
  return (
    <aside className="playground-notice" lang={language}>
      {notice}
    </aside>
  );
}
