import {
  OrganizationPageDocument,
  type OrganizationPageQuery,
} from '../../generated/thing/graphql.ts';
import type { LinkedNode } from '../../parts/thing-link.tsx';
import { useWords } from '../../words/define-words.ts';
import type { GlanceFact } from '../glance.tsx';
import { linkedList } from '../linked-list.tsx';
import { ThingPage } from '../thing-page.tsx';
import { thingWords } from '../thing-words.ts';

/** The page of a body: what it belongs to and what it runs, who is in it, and its money. */
export function OrganizationPage({ id }: { readonly id: string }) {
  const glance = useOrganizationGlance();
  return (
    <ThingPage
      id={id}
      document={OrganizationPageDocument}
      relations={[
        'administers',
        'leadsProjects',
        'participatesIn',
        'unitOf',
        'units',
        'members',
        'managedFunding',
        'funding',
        'grantsReceived',
        'grantsAwarded',
        'supportedByGrants',
        'hostedEvents',
        'attendances',
        'predecessors',
        'successors',
      ]}
      glance={glance}
      places={placesOf}
    />
  );
}

/** The territory that an administration administers, or that of the administration to which a centre belongs. */
function placesOf({ node }: OrganizationPageQuery): readonly LinkedNode[] {
  const body = node?.__typename === 'Centre' ? node.host : node;
  return body !== null && body?.__typename === 'Administration' && body.territory !== null
    ? [body.territory]
    : [];
}

function useOrganizationGlance(): (answer: OrganizationPageQuery) => readonly GlanceFact[] {
  const words = useWords(thingWords);
  return ({ node }) => {
    if (node?.__typename === 'Centre') {
      return [
        { label: words.host, value: node.host === null ? null : linkedList([node.host]) },
        {
          label: words.territory,
          value:
            node.host !== null && 'territory' in node.host && node.host.territory !== null
              ? linkedList([node.host.territory])
              : null,
        },
        {
          label: words.money,
          value: linkedList((node.funding?.edges ?? []).map((edge) => edge.node)),
        },
      ];
    }
    if (node?.__typename === 'Administration') {
      const { territory } = node;
      return [
        { label: words.territory, value: territory === null ? null : linkedList([territory]) },
      ];
    }
    return [];
  };
}
