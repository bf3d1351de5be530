import { useEffect, useState } from 'preact/hooks';

/** How long a wait goes unnoticed: until then nothing says that there is one. */
export const UNNOTICED_MILLISECONDS = 150;

/** Whether so much time has passed since the component was first shown. */
export function useAfter(milliseconds: number): boolean {
  const [past, setPast] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPast(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return past;
}
