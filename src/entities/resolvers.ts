import type { Resolvers } from '../generated/resolvers.ts';
import { administrationResolvers } from './administration/resolvers.ts';
import { agencyResolvers } from './agency/resolvers.ts';
import { associationResolvers } from './association/resolvers.ts';
import { centreResolvers } from './centre/resolvers.ts';
import { contributionResolvers } from './contribution/resolvers.ts';
import { datasetResolvers } from './dataset/resolvers.ts';
import { districtResolvers } from './district/resolvers.ts';
import { eventResolvers } from './event/resolvers.ts';
import { evidenceResolvers } from './evidence/resolvers.ts';
import { fundingSourceResolvers } from './funding-source/resolvers.ts';
import { governmentRegionResolvers } from './government-region/resolvers.ts';
import { grantResolvers } from './grant/resolvers.ts';
import { ministryResolvers } from './ministry/resolvers.ts';
import { municipalityResolvers } from './municipality/resolvers.ts';
import { observationResolvers } from './observation/resolvers.ts';
import { organizationResolvers } from './organization/resolvers.ts';
import { personResolvers } from './person/resolvers.ts';
import { projectResolvers } from './project/resolvers.ts';
import { sourceResolvers } from './source/resolvers.ts';
import { stateResolvers } from './state/resolvers.ts';
import { territoryResolvers } from './territory/resolvers.ts';
import { thingResolvers } from './thing/resolvers.ts';
import { topicResolvers } from './topic/resolvers.ts';
import { universityResolvers } from './university/resolvers.ts';

/** The resolvers of every noun and question; importing them also declares every noun, edge and statement. */
export const resolvers: readonly Resolvers[] = [
  administrationResolvers,
  agencyResolvers,
  associationResolvers,
  centreResolvers,
  contributionResolvers,
  datasetResolvers,
  districtResolvers,
  eventResolvers,
  evidenceResolvers,
  fundingSourceResolvers,
  governmentRegionResolvers,
  grantResolvers,
  ministryResolvers,
  municipalityResolvers,
  observationResolvers,
  organizationResolvers,
  personResolvers,
  projectResolvers,
  sourceResolvers,
  stateResolvers,
  territoryResolvers,
  thingResolvers,
  topicResolvers,
  universityResolvers,
];
