import { follow } from '../../graph/follow.ts';
import { eventsByAttendee, eventsByHost } from '../event/queries.ts';
import { fundingSourcesByFunded } from '../funding-source/queries.ts';
import { grantsByFunder, grantsByPurpose, grantsByRecipient } from '../grant/queries.ts';
import { projectsByParticipant } from '../project/queries.ts';
import { successionFields, thingFields } from '../thing/fields.ts';
import {
  fundingSourcesByManager,
  membersByOrganization,
  parentsByUnit,
  projectsByLeader,
  unitsByOrganization,
} from './queries.ts';

/** The resolvers that every type with the interface `Organization` has. */
export const organizationFields = {
  ...thingFields,
  ...successionFields,
  unitOf: follow(parentsByUnit),
  units: follow(unitsByOrganization),
  members: follow(membersByOrganization),
  leadsProjects: follow(projectsByLeader),
  participatesIn: follow(projectsByParticipant),
  attendances: follow(eventsByAttendee),
  hostedEvents: follow(eventsByHost),
  managedFunding: follow(fundingSourcesByManager),
  funding: follow(fundingSourcesByFunded),
  grantsAwarded: follow(grantsByFunder),
  grantsReceived: follow(grantsByRecipient),
  supportedByGrants: follow(grantsByPurpose),
};
