import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from 'preact-iso';
import { pointOf } from './address/address.ts';
import { KeptPlaces } from './address/kept-places.ts';
import { PointContext, preferredLanguage, today } from './address/point-context.ts';
import { Home } from './home/home.tsx';
import { lazyView } from './layout/lazy-view.tsx';
import { NotFound } from './layout/not-found.tsx';
import { PageFooter } from './layout/page-footer.tsx';
import { PageHeader } from './layout/page-header.tsx';
import { SkipLinks } from './layout/skip-links.tsx';
import { OfflineBanner } from './states/offline-banner.tsx';
import { UnusableParameters } from './states/unusable-parameters.tsx';

const SearchView = lazyView(() => import('./search/search-view.tsx').then((m) => m.SearchView));
const GraphView = lazyView(() => import('./graph/graph-view.tsx').then((m) => m.GraphView));
const PathView = lazyView(() => import('./path/path-view.tsx').then((m) => m.PathView));
const MapView = lazyView(() => import('./map/map-view.tsx').then((m) => m.MapView));
const MoneyView = lazyView(() => import('./money/money-view.tsx').then((m) => m.MoneyView));
const ConflictsView = lazyView(() =>
  import('./conflicts/conflicts-view.tsx').then((m) => m.ConflictsView),
);
const NodePage = lazyView(() => import('./thing/node-page.tsx').then((m) => m.NodePage));

/** Addresses that this page answers itself; links to all others leave it. */
const OWN_ADDRESSES =
  /^\/(?:id\/[a-z-]+\/[a-z0-9-]+|search|graph|path|map|money|conflicts)?(?:[?#]|$)/;

const places = new KeptPlaces();

/** The explorer. */
export function App() {
  useEffect(() => places.start(), []);
  return (
    <LocationProvider scope={OWN_ADDRESSES}>
      <Page />
    </LocationProvider>
  );
}

function Page() {
  const { url } = useLocation();
  useLayoutEffect(() => places.addressChanged(url), [url]);
  const { point, unusable } = useMemo(() => {
    const query = new URL(url, window.location.origin).searchParams;
    return pointOf(query, today(), preferredLanguage());
  }, [url]);
  const { asOf, recorded, language } = point;
  // The same object while nothing of it changes, so that no view asks again for nothing.
  const steady = useMemo(() => ({ asOf, recorded, language }), [asOf, recorded, language]);
  useLayoutEffect(() => {
    document.documentElement.lang = language.toLowerCase();
  }, [language]);
  return (
    <PointContext.Provider value={steady}>
      <SkipLinks />
      <PageHeader />
      <OfflineBanner />
      <main id="content" tabIndex={-1}>
        <UnusableParameters unusable={unusable} />
        <ErrorBoundary>
          <Router onRouteChange={() => places.pageChanged()}>
            <Route path="/" component={Home} />
            <Route path="/search" component={SearchView} />
            <Route path="/graph" component={GraphView} />
            <Route path="/path" component={PathView} />
            <Route path="/map" component={MapView} />
            <Route path="/money" component={MoneyView} />
            <Route path="/conflicts" component={ConflictsView} />
            <Route path="/id/:type/:slug" component={NodePage} />
            <Route default component={NotFound} />
          </Router>
        </ErrorBoundary>
      </main>
      <PageFooter />
      <div id="announcements" class="visually-hidden" role="status" />
    </PointContext.Provider>
  );
}
