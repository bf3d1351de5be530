import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props<PartProps> {
  /** Loads the program of the part; must be the same function each time. */
  readonly load: () => Promise<ComponentType<PartProps>>;
  readonly props: PartProps;
  /** What stands there while it loads. */
  readonly meanwhile?: ComponentChildren;
  /** What stands there when it cannot be loaded. */
  readonly otherwise?: ComponentChildren;
}

/** A part of a view whose program is loaded when it is shown first. */
export function LoadedPart<PartProps extends object>({
  load,
  props,
  meanwhile = null,
  otherwise = null,
}: Props<PartProps>) {
  const [loaded, setLoaded] = useState<
    { readonly Part: ComponentType<PartProps> } | 'failed' | null
  >(null);
  useEffect(() => {
    let isGone = false;
    const set = (next: typeof loaded) => {
      if (!isGone) setLoaded(next);
    };
    load().then(
      (Part) => set({ Part }),
      () => set('failed'),
    );
    return () => {
      isGone = true;
    };
  }, [load]);
  if (loaded === null) return <>{meanwhile}</>;
  if (loaded === 'failed') return <>{otherwise}</>;
  return <loaded.Part {...props} />;
}
