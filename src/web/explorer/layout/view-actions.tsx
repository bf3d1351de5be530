import { type Parameters, withParameters } from '../address/address.ts';
import { usePoint } from '../address/point-context.ts';
import { useAddress } from '../address/use-address.ts';
import type { Point } from '../client/client.ts';
import { idOf, type PersistedDocument } from '../client/request.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';
import { DownloadMenu } from './download-menu.tsx';
import type { TableQuestion } from './save-table.ts';

/** The cut of the graph that a view shows, as `/export` takes it. */
export interface Cut {
  /** GraphQL's names of types, such as `Municipality`. */
  readonly types?: readonly string[];
  /** The id of the thing around which the cut lies, and how many steps it reaches. */
  readonly around?: string;
  readonly depth?: number;
  /** What was searched for. */
  readonly search?: string;
  /** A list of the API, such as `municipalities`, and the condition that its entries meet. */
  readonly list?: string;
  readonly where?: object | null;
  /** Whether what holds on other days is shown, too. */
  readonly everyDay?: boolean;
}

export interface ViewActionsProps {
  /** The document that answers the view, and its variables besides those of the point; none for a view that asks nothing. */
  readonly asked?: readonly [document: PersistedDocument, variables: object];
  /** What of the graph the view shows; none where there is nothing to take home. */
  readonly cut?: Cut;
  /** A question whose answer has what the view shows as a table; none where it has several lists. */
  readonly table?: TableQuestion;
}

/** The foot of every view: show query, download, copy link. */
export function ViewActions({ asked, cut, table }: ViewActionsProps) {
  const words = useWords(coreWords);
  const point = usePoint();
  // Reading the address makes the link to copy follow it.
  useAddress();
  return (
    <footer class="view-actions">
      <h2 class="visually-hidden">{words.actions}</h2>
      <ul>
        {asked !== undefined && (
          <li>
            <a class="action" href={playgroundHref(asked[0], asked[1], point)}>
              {words.showQuery}
            </a>
          </li>
        )}
        {(cut !== undefined || table !== undefined) && (
          <li>
            <DownloadMenu
              cut={cut === undefined ? null : cutParameters(cut, point)}
              table={table ?? null}
            />
          </li>
        )}
        <li>
          <CopyButton
            value={window.location.href}
            label={words.copyLink}
            confirmation={words.linkCopied}
          />
        </li>
      </ul>
    </footer>
  );
}

/** The address at which the playground opens a document with its variables, and finds out its text. */
export function playgroundHref(
  document: PersistedDocument,
  variables: object,
  point: Point,
): string {
  const { asOf, recorded, language } = point;
  const all = { ...variables, asOf, ...(recorded === null ? {} : { recorded }), language };
  return withParameters('/graphql', {
    documentId: idOf(document),
    variables: JSON.stringify(all),
  });
}

function cutParameters(
  { types, around, depth, search, list, where, everyDay = false }: Cut,
  { asOf }: Point,
): Parameters {
  return {
    asOf: everyDay ? null : asOf,
    types: types?.join(','),
    around,
    depth,
    search,
    list,
    where: where ? JSON.stringify(where) : null,
  };
}
