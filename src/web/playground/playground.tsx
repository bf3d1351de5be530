import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { useState } from 'react';
import { DownloadMenu } from './download-menu.tsx';
import { FollowSystemTheme } from './follow-system-theme.tsx';
import { createGraphqlFetcher, SCHEMA_QUERY } from './graphql-fetcher.ts';
import { openStorage } from './open-storage.ts';
import { isPersistedOnly } from './persisted-only.ts';
import { PersistedOnlyNotice } from './persisted-only-notice.tsx';
import { RunWhenReady } from './run-when-ready.tsx';
import { SelectLinkedOperation } from './select-linked-operation.tsx';
import type { SharedLink } from './shared-link.ts';
import { ShowActiveTab } from './show-active-tab.tsx';
import { chooseStart } from './start.ts';
import { UnmarkedAnswers } from './unmarked-answers.tsx';

interface Props {
  /** What the page's address asks to open. */
  readonly link: SharedLink | undefined;
}

const storage = openStorage();
const fetcher = createGraphqlFetcher(window.location.origin);
// Its own title is that of the explorer at `/`, which is another thing here.
const title = 'Query builder';
const plugins = [{ ...explorerPlugin({ title }), title }, HISTORY_PLUGIN];

export function Playground({ link }: Props) {
  const [start] = useState(() => chooseStart(link, storage));
  return (
    <>
      {isPersistedOnly && <PersistedOnlyNotice />}
      <GraphiQL
        fetcher={fetcher}
        introspectionQueryName={SCHEMA_QUERY}
        storage={storage}
        plugins={plugins}
        inputValueDeprecation
        schemaDescription
        defaultEditorToolsVisibility
        {...start}
      >
        <GraphiQL.Logo>
          <h1 className="playground-title">Integration Graph</h1>
        </GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, merge, copy }) => (
            <>
              {prettify}
              {merge}
              {copy}
              <DownloadMenu origin={window.location.origin} />
            </>
          )}
        </GraphiQL.Toolbar>
        <FollowSystemTheme />
        <ShowActiveTab />
        <UnmarkedAnswers />
        {link?.operationName && (
          <SelectLinkedOperation query={link.query} name={link.operationName} />
        )}
        <RunWhenReady />
      </GraphiQL>
    </>
  );
}
