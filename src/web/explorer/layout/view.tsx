import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { usePoint } from '../address/point-context.ts';
import { Footnotes } from '../parts/footnotes.tsx';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { ViewActions, type ViewActionsProps } from './view-actions.tsx';

interface Props extends ViewActionsProps {
  /** The heading of the page, and its title. */
  readonly heading: string;
  /** What stands above the heading, such as the type of a thing. */
  readonly kicker?: ComponentChildren;
  /** What stands beneath it, before everything else. */
  readonly lead?: ComponentChildren;
  /** Whether the view takes the whole width, as a graph does. */
  readonly wide?: boolean;
  readonly children?: ComponentChildren;
}

/**
 * The frame of every view: a heading that gets the focus when a link has led here, the title of the
 * page, and what can be done with the view: show its query, take it home, copy its link.
 */
export function View({ heading, kicker, lead, wide = false, children, ...actions }: Props) {
  const words = useWords(coreWords);
  const { site } = words;
  const format = useFormat();
  const point = usePoint();
  useLayoutEffect(() => {
    document.title = heading === site ? site : `${heading} · ${site}`;
  }, [heading, site]);
  return (
    <article class={wide ? 'view view-wide' : 'view'}>
      <Footnotes of={JSON.stringify([heading, actions.asked?.[1], point])}>
        <header class="view-header">
          {kicker !== undefined && <p class="kicker">{kicker}</p>}
          <h1 tabIndex={-1}>{heading}</h1>
          {lead}
        </header>
        {children}
      </Footnotes>
      <p class="paper-only">
        {words.asOf} {format.date(point.asOf)} · {window.location.href}
      </p>
      <ViewActions {...actions} />
    </article>
  );
}
