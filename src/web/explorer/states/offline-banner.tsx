import { useEffect, useState } from 'preact/hooks';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';

/** Says so while the browser has no connection. */
export function OfflineBanner() {
  const words = useWords(coreWords);
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const update = () => setOnline(navigator.onLine);
    addEventListener('online', update);
    addEventListener('offline', update);
    return () => {
      removeEventListener('online', update);
      removeEventListener('offline', update);
    };
  }, []);
  return (
    <div role="status" class={online ? 'visually-hidden' : 'banner'}>
      {online ? '' : words.offline}
    </div>
  );
}
