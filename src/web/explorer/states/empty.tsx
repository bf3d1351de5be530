import type { ComponentChildren } from 'preact';

/** Why nothing is shown, and one way on. */
export function Empty({
  children,
  wayOn,
}: {
  readonly children: ComponentChildren;
  readonly wayOn?: ComponentChildren;
}) {
  return (
    <div class="notice notice-empty">
      <p>{children}</p>
      {wayOn !== undefined && <p>{wayOn}</p>}
    </div>
  );
}
