import { ProjectPageDocument, type ProjectPageQuery } from '../../generated/thing/graphql.ts';
import { PlannedMark } from '../../parts/planned-mark.tsx';
import { Sourced } from '../../parts/sourced.tsx';
import { useWords } from '../../words/define-words.ts';
import { useFormat } from '../../words/format.ts';
import type { GlanceFact } from '../glance.tsx';
import { linkedList } from '../linked-list.tsx';
import { ThingPage } from '../thing-page.tsx';
import { thingWords } from '../thing-words.ts';
import { useFigureText } from '../use-figure-text.ts';

/** The page of a project: when it runs, who leads and pays, who can take part and who does. */
export function ProjectPage({ id }: { readonly id: string }) {
  const glance = useProjectGlance();
  return (
    <ThingPage
      id={id}
      document={ProjectPageDocument}
      relations={['leaders', 'participants', 'funding', 'grants', 'contributions', 'topics']}
      glance={glance}
    />
  );
}

function useProjectGlance(): (answer: ProjectPageQuery) => readonly GlanceFact[] {
  const words = useWords(thingWords);
  const format = useFormat();
  const textOf = useFigureText();
  return ({ node }) => {
    if (node?.__typename !== 'Project') return [];
    const { startDate, endDate, status, ceilingPerParticipant, ownShare, eligibilityRule } = node;
    const figuresOf = (measure: string) =>
      (node.observations?.nodes ?? []).filter((figure) => figure.measure === measure);
    const participants = figuresOf('PARTICIPANTS');
    return [
      {
        label: words.runs,
        value: (
          <>
            {format.span(startDate, endDate)} <PlannedMark status={status} />
          </>
        ),
      },
      {
        label: words.lead,
        value: linkedList((node.leaders?.edges ?? []).map((edge) => edge.node)),
      },
      {
        label: words.money,
        value: linkedList((node.funding?.edges ?? []).map((edge) => edge.node)),
      },
      {
        label: words.ceilingPerParticipant,
        value: ceilingPerParticipant === null ? null : format.money(ceilingPerParticipant),
        evidence: figuresOf('GRANT_CEILING').flatMap(({ evidence }) => evidence),
      },
      {
        label: words.ownShare,
        value: ownShare === null ? null : `${format.number(ownShare)}\u00a0%`,
        evidence: figuresOf('OWN_SHARE').flatMap(({ evidence }) => evidence),
      },
      {
        label: words.participants,
        value:
          participants.length === 0
            ? null
            : participants.map((figure) => (
                <Sourced key={figure.id} evidence={figure.evidence}>
                  {textOf(figure)}
                </Sourced>
              )),
      },
      {
        label: words.rule,
        value: eligibilityRule === null ? null : ruleText(eligibilityRule),
        evidence: eligibilityRule?.evidence ?? [],
      },
    ];
  };

  function ruleText(rule: {
    readonly populationBelow: number | null;
    readonly populationAtLeast: number | null;
    readonly consortiumAllowed: boolean | null;
  }): string {
    const { populationBelow, populationAtLeast, consortiumAllowed } = rule;
    return [
      populationBelow === null ? null : words.below(format.number(populationBelow)),
      populationAtLeast === null ? null : words.atLeast(format.number(populationAtLeast)),
      consortiumAllowed === true ? words.jointlyBelow : null,
    ]
      .filter((part) => part !== null)
      .join(', ');
  }
}
