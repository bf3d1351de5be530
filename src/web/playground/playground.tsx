import { GraphiQL } from 'graphiql';
import { DownloadMenu } from './download-menu.tsx';
import { FollowSystemTheme } from './follow-system-theme.tsx';
import { createGraphqlFetcher } from './graphql-fetcher.ts';
import { openStorage } from './open-storage.ts';
import { SelectLinkedOperation } from './select-linked-operation.tsx';
import { readSharedLink } from './shared-link.ts';
import { ShowActiveTab } from './show-active-tab.tsx';
import { chooseStart } from './start.ts';

const link = readSharedLink(window.location.search);
const storage = openStorage();
const start = chooseStart(link, storage);
const fetcher = createGraphqlFetcher(new URL('/graphql', window.location.origin));

export function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
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
      {link?.operationName && (
        <SelectLinkedOperation query={link.query} name={link.operationName} />
      )}
    </GraphiQL>
  );
}
