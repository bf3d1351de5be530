import type { ComponentType } from 'preact';
import { useRoute } from 'preact-iso';
import { type TypeName, typeOfId } from '../parts/thing-types.ts';
import { PassagePage } from '../source/passage-page.tsx';
import { SourcePage } from '../source/source-page.tsx';
import { NothingThere } from './nothing-there.tsx';
import { ContributionPage, EventPage } from './pages/event-page.tsx';
import { FundingSourcePage, PersonPage, TopicPage } from './pages/further-pages.tsx';
import { GrantPage } from './pages/grant-page.tsx';
import { OrganizationPage } from './pages/organization-page.tsx';
import { ProjectPage } from './pages/project-page.tsx';
import { TerritoryPage } from './pages/territory-page.tsx';
import { ValuePage } from './value-page.tsx';

const pages: { readonly [Type in TypeName]: ComponentType<{ readonly id: string }> } = {
  Person: PersonPage,
  Ministry: OrganizationPage,
  Agency: OrganizationPage,
  Administration: OrganizationPage,
  Centre: OrganizationPage,
  University: OrganizationPage,
  Association: OrganizationPage,
  State: TerritoryPage,
  GovernmentRegion: TerritoryPage,
  District: TerritoryPage,
  Municipality: TerritoryPage,
  Project: ProjectPage,
  FundingSource: FundingSourcePage,
  Grant: GrantPage,
  Event: EventPage,
  Contribution: ContributionPage,
  Topic: TopicPage,
  Source: SourcePage,
  Evidence: PassagePage,
  Observation: ValuePage,
  EligibilityRule: ValuePage,
};

/** `/id/…`: the page of whatever has that id. */
export function NodePage() {
  const { params } = useRoute();
  const id = `${params.type ?? ''}/${params.slug ?? ''}`;
  const type = typeOfId(id);
  if (type === null) return <NothingThere id={id} />;
  const Page = pages[type];
  // A page of its own for each id: nothing of the one before is shown under the address of the next.
  return <Page key={id} id={id} />;
}
