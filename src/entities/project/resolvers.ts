import type { Context } from '../../context.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { follow, followToOne } from '../../graph/follow.ts';
import { list } from '../../graph/list.ts';
import { oneOf, type Record, texts } from '../../graph/record.ts';
import { money } from '../../money.ts';
import { firstDay } from '../../time/partial-date.ts';
import { fundingSourcesByFunded } from '../funding-source/queries.ts';
import { grantsByPurpose } from '../grant/queries.ts';
import { evidenceOf, localized, thingFields } from '../thing/fields.ts';
import { byId, nodesByIds } from '../thing/nodes.ts';
import { isThing } from '../thing/thing.ts';
import { topicsBySubject } from '../topic/queries.ts';
import { PARTICIPATION_ROLES, project } from './project.ts';
import {
  contributionsByProject,
  leadersByProject,
  participantsByProject,
  projects,
  rulesByProject,
} from './queries.ts';

const participation = {
  role: ({ properties }: { readonly properties: Record }) =>
    oneOf(properties, 'role', PARTICIPATION_ROLES),
  jointlyWith: ({ properties }: { readonly properties: Record }, _: unknown, context: Context) =>
    nodesByIds(texts(properties, 'jointlyWith'), context, isThing),
};

export const projectResolvers: Resolvers = {
  Query: {
    project: byId(project),
    projects: (_, args, context, info) => list(projects, args, context, info),
  },
  Project: {
    ...thingFields,
    status: ({ startDate }, _, { moment }) =>
      startDate !== null && firstDay(startDate) > moment.date ? 'PLANNED' : 'ACTUAL',
    ceilingPerParticipant: ({ ceilingPerParticipant, currency }) =>
      money(ceilingPerParticipant, currency),
    eligibilityRule: followToOne(rulesByProject),
    leaders: follow(leadersByProject),
    participants: follow(participantsByProject),
    funding: follow(fundingSourcesByFunded),
    grants: follow(grantsByPurpose),
    contributions: follow(contributionsByProject),
    topics: follow(topicsBySubject),
  },
  ProjectLeaderEdge: { role: localized('role') },
  ProjectParticipationEdge: participation,
  ProjectParticipantEdge: participation,
  EligibilityRule: { evidence: evidenceOf },
};
