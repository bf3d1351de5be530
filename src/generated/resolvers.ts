import type { NodeObject as NodeParent } from '../graph/noun.ts';
import type { Thing as ThingParent } from '../entities/thing/thing.ts';
import type { Name as NameParent } from '../entities/thing/thing.ts';
import type { Identifier as IdentifierParent } from '../entities/thing/thing.ts';
import type { Statement as StatementParent } from '../entities/source/statement.ts';
import type { EligibilityRule as EligibilityRuleParent } from '../entities/project/eligibility-rule.ts';
import type { Dataset as DatasetParent } from '../entities/dataset/dataset.ts';
import type { Organization as OrganizationParent } from '../entities/organization/organization.ts';
import type { Territory as TerritoryParent } from '../entities/territory/territory.ts';
import type { ShortestPaths as ShortestPathsParent } from '../explore/paths/shortest-paths.ts';
import type { Path as PathParent } from '../explore/paths/step.ts';
import type { Step as StepParent } from '../explore/paths/step.ts';
import type { Neighborhood as NeighborhoodParent } from '../explore/paths/neighborhood.ts';
import type { NeighborhoodNode as NeighborhoodNodeParent } from '../explore/paths/neighborhood.ts';
import type { Truncation as TruncationParent } from '../explore/paths/neighborhood.ts';
import type { Eligibility as EligibilityParent } from '../explore/eligibility/eligibility.ts';
import type { ProjectCoverage as ProjectCoverageParent } from '../explore/eligibility/coverage.ts';
import type { CoverageGroup as CoverageGroupParent } from '../explore/eligibility/coverage.ts';
import type { MunicipalityTally as MunicipalityTallyParent } from '../explore/eligibility/coverage.ts';
import type { FundingFlows as FundingFlowsParent } from '../explore/funding-flows/funding-flows.ts';
import type { FundingFlow as FundingFlowParent } from '../explore/funding-flows/funding-flow.ts';
import type { FundingSum as FundingSumParent } from '../explore/funding-flows/funding-flow.ts';
import type { Inconsistency as FundingInconsistencyParent } from '../explore/funding-flows/portion.ts';
import type { SearchConnection as SearchConnectionParent } from '../explore/search/search.ts';
import type { SearchEdge as SearchEdgeParent } from '../explore/search/search.ts';
import type { Administration as AdministrationParent } from '../entities/administration/administration.ts';
import type { Agency as AgencyParent } from '../entities/agency/agency.ts';
import type { Association as AssociationParent } from '../entities/association/association.ts';
import type { Centre as CentreParent } from '../entities/centre/centre.ts';
import type { Contribution as ContributionParent } from '../entities/contribution/contribution.ts';
import type { District as DistrictParent } from '../entities/district/district.ts';
import type { Event as EventParent } from '../entities/event/event.ts';
import type { Evidence as EvidenceParent } from '../entities/evidence/evidence.ts';
import type { FundingSource as FundingSourceParent } from '../entities/funding-source/funding-source.ts';
import type { GovernmentRegion as GovernmentRegionParent } from '../entities/government-region/government-region.ts';
import type { Grant as GrantParent } from '../entities/grant/grant.ts';
import type { Ministry as MinistryParent } from '../entities/ministry/ministry.ts';
import type { Municipality as MunicipalityParent } from '../entities/municipality/municipality.ts';
import type { Observation as ObservationParent } from '../entities/observation/observation.ts';
import type { Person as PersonParent } from '../entities/person/person.ts';
import type { Project as ProjectParent } from '../entities/project/project.ts';
import type { Source as SourceParent } from '../entities/source/source.ts';
import type { State as StateParent } from '../entities/state/state.ts';
import type { Topic as TopicParent } from '../entities/topic/topic.ts';
import type { University as UniversityParent } from '../entities/university/university.ts';
import type { Connection as ConnectionParent, Edge as EdgeParent } from '../graph/page.ts';
import type { FactEdge as FactEdgeParent } from '../graph/follow.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  Decimal: { input: string; output: string; }
  PartialDate: { input: string; output: string; }
  URL: { input: string; output: string; }
};

export type AboutProjectConnection = {
  readonly __typename?: 'AboutProjectConnection';
  readonly edges: ReadonlyArray<AboutProjectEdge>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AboutProjectEdge = Fact & {
  readonly __typename?: 'AboutProjectEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Project;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type AboutTopicConnection = {
  readonly __typename?: 'AboutTopicConnection';
  readonly edges: ReadonlyArray<AboutTopicEdge>;
  readonly nodes: ReadonlyArray<Topic>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AboutTopicEdge = Fact & {
  readonly __typename?: 'AboutTopicEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Topic;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type AdministeredTerritoryConnection = {
  readonly __typename?: 'AdministeredTerritoryConnection';
  readonly edges: ReadonlyArray<AdministeredTerritoryEdge>;
  readonly nodes: ReadonlyArray<Territory>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AdministeredTerritoryEdge = Fact & {
  readonly __typename?: 'AdministeredTerritoryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Territory;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type Administration = Node & Organization & Thing & {
  readonly __typename?: 'Administration';
  readonly administers: AdministeredTerritoryConnection;
  readonly alternateNames: ReadonlyArray<Name>;
  readonly attendances: EventAttendanceConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly funding: FundingConnection;
  readonly grantsAwarded: AwardedGrantConnection;
  readonly grantsReceived: ReceivedGrantConnection;
  readonly hostedEvents: HostedEventConnection;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly leadsProjects: ProjectLeadershipConnection;
  readonly managedFunding: ManagedFundingConnection;
  readonly members: OrganizationMemberConnection;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ObservationConnection;
  readonly participations: ProjectParticipationConnection;
  readonly predecessors: PredecessorConnection;
  readonly successors: SuccessorConnection;
  readonly supportedByGrants: PurposeGrantConnection;
  readonly territory?: Maybe<Territory>;
  readonly unitOf: ParentOrganizationConnection;
  readonly units: OrganizationUnitConnection;
  readonly uri: Scalars['URL']['output'];
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type AdministrationAdministersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AdministrationAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AdministrationDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type AdministrationFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AdministrationGrantsAwardedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AdministrationGrantsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AdministrationHostedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AdministrationIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type AdministrationLeadsProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AdministrationManagedFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AdministrationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AdministrationNameArgs = {
  language?: InputMaybe<Language>;
};


export type AdministrationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
};


export type AdministrationParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AdministrationPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AdministrationSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AdministrationSupportedByGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AdministrationUnitOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AdministrationUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};

export type AdministrationConnection = {
  readonly __typename?: 'AdministrationConnection';
  readonly edges: ReadonlyArray<AdministrationEdge>;
  readonly nodes: ReadonlyArray<Administration>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AdministrationEdge = {
  readonly __typename?: 'AdministrationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Administration;
};

export type Agency = Node & Organization & Thing & {
  readonly __typename?: 'Agency';
  readonly alternateNames: ReadonlyArray<Name>;
  readonly attendances: EventAttendanceConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly funding: FundingConnection;
  readonly grantsAwarded: AwardedGrantConnection;
  readonly grantsReceived: ReceivedGrantConnection;
  readonly hostedEvents: HostedEventConnection;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly leadsProjects: ProjectLeadershipConnection;
  readonly managedFunding: ManagedFundingConnection;
  readonly members: OrganizationMemberConnection;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ObservationConnection;
  readonly participations: ProjectParticipationConnection;
  readonly predecessors: PredecessorConnection;
  readonly successors: SuccessorConnection;
  readonly supportedByGrants: PurposeGrantConnection;
  readonly unitOf: ParentOrganizationConnection;
  readonly units: OrganizationUnitConnection;
  readonly uri: Scalars['URL']['output'];
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type AgencyAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AgencyDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type AgencyFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AgencyGrantsAwardedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AgencyGrantsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AgencyHostedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AgencyIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type AgencyLeadsProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AgencyManagedFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AgencyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AgencyNameArgs = {
  language?: InputMaybe<Language>;
};


export type AgencyObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
};


export type AgencyParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AgencyPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AgencySuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AgencySupportedByGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AgencyUnitOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AgencyUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};

export type AgencyConnection = {
  readonly __typename?: 'AgencyConnection';
  readonly edges: ReadonlyArray<AgencyEdge>;
  readonly nodes: ReadonlyArray<Agency>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AgencyEdge = {
  readonly __typename?: 'AgencyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Agency;
};

export type Association = Node & Organization & Thing & {
  readonly __typename?: 'Association';
  readonly alternateNames: ReadonlyArray<Name>;
  readonly attendances: EventAttendanceConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly funding: FundingConnection;
  readonly grantsAwarded: AwardedGrantConnection;
  readonly grantsReceived: ReceivedGrantConnection;
  readonly hostedEvents: HostedEventConnection;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly leadsProjects: ProjectLeadershipConnection;
  readonly managedFunding: ManagedFundingConnection;
  readonly members: OrganizationMemberConnection;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ObservationConnection;
  readonly participations: ProjectParticipationConnection;
  readonly predecessors: PredecessorConnection;
  readonly successors: SuccessorConnection;
  readonly supportedByGrants: PurposeGrantConnection;
  readonly unitOf: ParentOrganizationConnection;
  readonly units: OrganizationUnitConnection;
  readonly uri: Scalars['URL']['output'];
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type AssociationAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AssociationDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type AssociationFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AssociationGrantsAwardedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AssociationGrantsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AssociationHostedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AssociationIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type AssociationLeadsProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AssociationManagedFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AssociationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AssociationNameArgs = {
  language?: InputMaybe<Language>;
};


export type AssociationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
};


export type AssociationParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AssociationPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AssociationSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AssociationSupportedByGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AssociationUnitOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type AssociationUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};

export type AssociationConnection = {
  readonly __typename?: 'AssociationConnection';
  readonly edges: ReadonlyArray<AssociationEdge>;
  readonly nodes: ReadonlyArray<Association>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AssociationEdge = {
  readonly __typename?: 'AssociationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Association;
};

export type AwardedGrantConnection = {
  readonly __typename?: 'AwardedGrantConnection';
  readonly edges: ReadonlyArray<AwardedGrantEdge>;
  readonly nodes: ReadonlyArray<Grant>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AwardedGrantEdge = Fact & {
  readonly __typename?: 'AwardedGrantEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Grant;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type BroaderTopicConnection = {
  readonly __typename?: 'BroaderTopicConnection';
  readonly edges: ReadonlyArray<BroaderTopicEdge>;
  readonly nodes: ReadonlyArray<Topic>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type BroaderTopicEdge = Fact & {
  readonly __typename?: 'BroaderTopicEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Topic;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type Centre = Node & Organization & Thing & {
  readonly __typename?: 'Centre';
  readonly alternateNames: ReadonlyArray<Name>;
  readonly attendances: EventAttendanceConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly funding: FundingConnection;
  readonly grantsAwarded: AwardedGrantConnection;
  readonly grantsReceived: ReceivedGrantConnection;
  readonly host?: Maybe<Organization>;
  readonly hostedEvents: HostedEventConnection;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly leadsProjects: ProjectLeadershipConnection;
  readonly managedFunding: ManagedFundingConnection;
  readonly members: OrganizationMemberConnection;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ObservationConnection;
  readonly participations: ProjectParticipationConnection;
  readonly predecessors: PredecessorConnection;
  readonly successors: SuccessorConnection;
  readonly supportedByGrants: PurposeGrantConnection;
  readonly unitOf: ParentOrganizationConnection;
  readonly units: OrganizationUnitConnection;
  readonly uri: Scalars['URL']['output'];
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type CentreAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type CentreDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type CentreFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type CentreGrantsAwardedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type CentreGrantsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type CentreHostedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type CentreIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type CentreLeadsProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type CentreManagedFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type CentreMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type CentreNameArgs = {
  language?: InputMaybe<Language>;
};


export type CentreObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
};


export type CentreParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type CentrePredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type CentreSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type CentreSupportedByGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type CentreUnitOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type CentreUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};

export type CentreConnection = {
  readonly __typename?: 'CentreConnection';
  readonly edges: ReadonlyArray<CentreEdge>;
  readonly nodes: ReadonlyArray<Centre>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CentreEdge = {
  readonly __typename?: 'CentreEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Centre;
};

export type ContainedTerritoryConnection = {
  readonly __typename?: 'ContainedTerritoryConnection';
  readonly edges: ReadonlyArray<ContainedTerritoryEdge>;
  readonly nodes: ReadonlyArray<Territory>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ContainedTerritoryEdge = Fact & {
  readonly __typename?: 'ContainedTerritoryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Territory;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type ContainingTerritoryConnection = {
  readonly __typename?: 'ContainingTerritoryConnection';
  readonly edges: ReadonlyArray<ContainingTerritoryEdge>;
  readonly nodes: ReadonlyArray<Territory>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ContainingTerritoryEdge = Fact & {
  readonly __typename?: 'ContainingTerritoryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Territory;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type Contribution = Node & Thing & {
  readonly __typename?: 'Contribution';
  readonly alternateNames: ReadonlyArray<Name>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly events: ContributionEventConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly kind: ContributionKind;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ObservationConnection;
  readonly position?: Maybe<Scalars['Int']['output']>;
  readonly projects: AboutProjectConnection;
  readonly speakers: ContributionSpeakerConnection;
  readonly topics: AboutTopicConnection;
  readonly uri: Scalars['URL']['output'];
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type ContributionDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type ContributionEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type ContributionIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type ContributionNameArgs = {
  language?: InputMaybe<Language>;
};


export type ContributionObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
};


export type ContributionProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type ContributionSpeakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type ContributionTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};

export type ContributionConnection = {
  readonly __typename?: 'ContributionConnection';
  readonly edges: ReadonlyArray<ContributionEdge>;
  readonly nodes: ReadonlyArray<Contribution>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ContributionEdge = {
  readonly __typename?: 'ContributionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Contribution;
};

export type ContributionEventConnection = {
  readonly __typename?: 'ContributionEventConnection';
  readonly edges: ReadonlyArray<ContributionEventEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ContributionEventEdge = Fact & {
  readonly __typename?: 'ContributionEventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Event;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type ContributionKind =
  | 'PRESENTATION'
  | 'TALK'
  | 'WELCOME';

export type ContributionSpeakerConnection = {
  readonly __typename?: 'ContributionSpeakerConnection';
  readonly edges: ReadonlyArray<ContributionSpeakerEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ContributionSpeakerEdge = Fact & {
  readonly __typename?: 'ContributionSpeakerEdge';
  readonly capacity?: Maybe<Scalars['String']['output']>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Person;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type ContributionSpeakerEdgeCapacityArgs = {
  language?: InputMaybe<Language>;
};

export type CoverageGroup = {
  readonly __typename?: 'CoverageGroup';
  readonly all: MunicipalityTally;
  readonly eligible: MunicipalityTally;
  readonly named: MunicipalityTally;
  readonly namedAsPlanned: MunicipalityTally;
  readonly naming?: Maybe<FactStatus>;
  readonly notEligible: MunicipalityTally;
  readonly notNamed: MunicipalityTally;
  readonly onlyInConsortium: MunicipalityTally;
  readonly territory?: Maybe<Territory>;
  readonly unincorporatedAreas: Scalars['Int']['output'];
  readonly unknown: MunicipalityTally;
};

export type Dataset = {
  readonly __typename?: 'Dataset';
  readonly date: Scalars['Date']['output'];
  readonly license: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['String']['output'];
};

export type District = Node & Territory & Thing & {
  readonly __typename?: 'District';
  readonly administeredBy: TerritoryAdministrationConnection;
  readonly administration?: Maybe<Administration>;
  readonly ags?: Maybe<Scalars['String']['output']>;
  readonly alternateNames: ReadonlyArray<Name>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly events: TerritoryEventConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ObservationConnection;
  readonly partOf: ContainingTerritoryConnection;
  readonly participations: ProjectParticipationConnection;
  readonly parts: ContainedTerritoryConnection;
  readonly population?: Maybe<Observation>;
  readonly predecessors: PredecessorConnection;
  readonly successors: SuccessorConnection;
  readonly uri: Scalars['URL']['output'];
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type DistrictAdministeredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type DistrictDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type DistrictEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type DistrictIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type DistrictNameArgs = {
  language?: InputMaybe<Language>;
};


export type DistrictObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
};


export type DistrictPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type DistrictParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type DistrictPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type DistrictPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type DistrictSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};

export type DistrictConnection = {
  readonly __typename?: 'DistrictConnection';
  readonly edges: ReadonlyArray<DistrictEdge>;
  readonly nodes: ReadonlyArray<District>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DistrictEdge = {
  readonly __typename?: 'DistrictEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: District;
};

export type EdgeDirection =
  | 'BACKWARD'
  | 'FORWARD';

export type EdgeType =
  | 'ABOUT'
  | 'ADMINISTERS'
  | 'ATTENDED'
  | 'AWARDED_BY'
  | 'AWARDED_TO'
  | 'BROADER'
  | 'FUNDED_BY'
  | 'GAVE'
  | 'GIVEN_AT'
  | 'GRANTED_FOR'
  | 'HELD_AT'
  | 'HOSTED_BY'
  | 'LEADS'
  | 'MANAGES'
  | 'MEMBER_OF'
  | 'PARENT_GRANT'
  | 'PARTICIPATES_IN'
  | 'PART_OF'
  | 'SUCCEEDED_BY'
  | 'UNIT_OF';

export type Eligibility = {
  readonly __typename?: 'Eligibility';
  readonly answer: EligibilityAnswer;
  readonly assumed: Scalars['Boolean']['output'];
  readonly municipality: Municipality;
  readonly participations: ReadonlyArray<ProjectParticipationEdge>;
  readonly population?: Maybe<Observation>;
  readonly project: Project;
  readonly reason: Scalars['String']['output'];
  readonly rule?: Maybe<EligibilityRule>;
};


export type EligibilityReasonArgs = {
  language?: InputMaybe<Language>;
};

export type EligibilityAnswer =
  | 'ELIGIBLE'
  | 'NOT_ELIGIBLE'
  | 'ONLY_IN_CONSORTIUM'
  | 'UNKNOWN';

export type EligibilityConnection = {
  readonly __typename?: 'EligibilityConnection';
  readonly edges: ReadonlyArray<EligibilityEdge>;
  readonly nodes: ReadonlyArray<Eligibility>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EligibilityEdge = {
  readonly __typename?: 'EligibilityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Eligibility;
};

export type EligibilityRule = Node & {
  readonly __typename?: 'EligibilityRule';
  readonly consortiumAllowed?: Maybe<Scalars['Boolean']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly populationAtLeast?: Maybe<Scalars['Int']['output']>;
  readonly populationBelow?: Maybe<Scalars['Int']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type Event = Node & Thing & {
  readonly __typename?: 'Event';
  readonly alternateNames: ReadonlyArray<Name>;
  readonly attendees: EventAttendeeConnection;
  readonly contributions: EventContributionConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly endDate?: Maybe<Scalars['PartialDate']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly hosts: EventHostConnection;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ObservationConnection;
  readonly places: EventPlaceConnection;
  readonly startDate?: Maybe<Scalars['PartialDate']['output']>;
  readonly topics: AboutTopicConnection;
  readonly uri: Scalars['URL']['output'];
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type EventAttendeesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type EventContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type EventDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type EventHostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type EventIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type EventNameArgs = {
  language?: InputMaybe<Language>;
};


export type EventObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
};


export type EventPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type EventTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};

export type EventAttendanceConnection = {
  readonly __typename?: 'EventAttendanceConnection';
  readonly edges: ReadonlyArray<EventAttendanceEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EventAttendanceEdge = Fact & {
  readonly __typename?: 'EventAttendanceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Event;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type EventAttendanceEdgeRoleArgs = {
  language?: InputMaybe<Language>;
};

export type EventAttendeeConnection = {
  readonly __typename?: 'EventAttendeeConnection';
  readonly edges: ReadonlyArray<EventAttendeeEdge>;
  readonly nodes: ReadonlyArray<Thing>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EventAttendeeEdge = Fact & {
  readonly __typename?: 'EventAttendeeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Thing;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type EventAttendeeEdgeRoleArgs = {
  language?: InputMaybe<Language>;
};

export type EventConnection = {
  readonly __typename?: 'EventConnection';
  readonly edges: ReadonlyArray<EventEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EventContributionConnection = {
  readonly __typename?: 'EventContributionConnection';
  readonly edges: ReadonlyArray<EventContributionEdge>;
  readonly nodes: ReadonlyArray<Contribution>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EventContributionEdge = Fact & {
  readonly __typename?: 'EventContributionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Contribution;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type EventEdge = {
  readonly __typename?: 'EventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

export type EventHostConnection = {
  readonly __typename?: 'EventHostConnection';
  readonly edges: ReadonlyArray<EventHostEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EventHostEdge = Fact & {
  readonly __typename?: 'EventHostEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Organization;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type EventPlaceConnection = {
  readonly __typename?: 'EventPlaceConnection';
  readonly edges: ReadonlyArray<EventPlaceEdge>;
  readonly nodes: ReadonlyArray<Territory>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EventPlaceEdge = Fact & {
  readonly __typename?: 'EventPlaceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Territory;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
  readonly venue?: Maybe<Scalars['String']['output']>;
};


export type EventPlaceEdgeVenueArgs = {
  language?: InputMaybe<Language>;
};

export type Evidence = Node & {
  readonly __typename?: 'Evidence';
  readonly id: Scalars['ID']['output'];
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly quote?: Maybe<Scalars['String']['output']>;
  readonly source: Source;
  readonly statements: StatementConnection;
};


export type EvidenceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<StatementKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type EvidenceConnection = {
  readonly __typename?: 'EvidenceConnection';
  readonly edges: ReadonlyArray<EvidenceEdge>;
  readonly nodes: ReadonlyArray<Evidence>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EvidenceEdge = {
  readonly __typename?: 'EvidenceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Evidence;
};

export type ExcerptPart = {
  readonly __typename?: 'ExcerptPart';
  readonly match: Scalars['Boolean']['output'];
  readonly text: Scalars['String']['output'];
};

export type Fact = {
  readonly evidence: ReadonlyArray<Evidence>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type FactStatus =
  | 'ACTUAL'
  | 'PLANNED';

export type FundedGrantConnection = {
  readonly __typename?: 'FundedGrantConnection';
  readonly edges: ReadonlyArray<FundedGrantEdge>;
  readonly nodes: ReadonlyArray<Grant>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FundedGrantEdge = Fact & {
  readonly __typename?: 'FundedGrantEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Grant;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type FundedOrganizationConnection = {
  readonly __typename?: 'FundedOrganizationConnection';
  readonly edges: ReadonlyArray<FundedOrganizationEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FundedOrganizationEdge = Fact & {
  readonly __typename?: 'FundedOrganizationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Organization;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type FundedProjectConnection = {
  readonly __typename?: 'FundedProjectConnection';
  readonly edges: ReadonlyArray<FundedProjectEdge>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FundedProjectEdge = Fact & {
  readonly __typename?: 'FundedProjectEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Project;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type FundingConnection = {
  readonly __typename?: 'FundingConnection';
  readonly edges: ReadonlyArray<FundingEdge>;
  readonly nodes: ReadonlyArray<FundingSource>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FundingDimension =
  | 'DISTRICT'
  | 'FUNDER'
  | 'PROGRAMME'
  | 'RECIPIENT'
  | 'SOURCE'
  | 'YEAR';

export type FundingEdge = Fact & {
  readonly __typename?: 'FundingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: FundingSource;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type FundingFlow = {
  readonly __typename?: 'FundingFlow';
  readonly awarded: FundingSum;
  readonly ceilings: FundingSum;
  readonly currency?: Maybe<Scalars['String']['output']>;
  readonly grants: Scalars['Int']['output'];
  readonly paid: FundingSum;
  readonly planned: FundingSum;
  readonly regrants: Scalars['Int']['output'];
  readonly things: ReadonlyArray<Thing>;
  readonly unknownAmounts: Scalars['Int']['output'];
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type FundingFlowConnection = {
  readonly __typename?: 'FundingFlowConnection';
  readonly edges: ReadonlyArray<FundingFlowEdge>;
  readonly nodes: ReadonlyArray<FundingFlow>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FundingFlowEdge = {
  readonly __typename?: 'FundingFlowEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: FundingFlow;
};

export type FundingFlows = {
  readonly __typename?: 'FundingFlows';
  readonly by: FundingDimension;
  readonly flows: FundingFlowConnection;
  readonly inconsistencies: FundingInconsistencyConnection;
  readonly totals: ReadonlyArray<FundingFlow>;
};


export type FundingFlowsFlowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type FundingFlowsInconsistenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type FundingInconsistency = {
  readonly __typename?: 'FundingInconsistency';
  readonly amount?: Maybe<Money>;
  readonly grant: Grant;
  readonly kind?: Maybe<FundingKind>;
  readonly passedOn?: Maybe<Money>;
  readonly problem: FundingProblem;
};

export type FundingInconsistencyConnection = {
  readonly __typename?: 'FundingInconsistencyConnection';
  readonly edges: ReadonlyArray<FundingInconsistencyEdge>;
  readonly nodes: ReadonlyArray<FundingInconsistency>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FundingInconsistencyEdge = {
  readonly __typename?: 'FundingInconsistencyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: FundingInconsistency;
};

export type FundingKind =
  | 'AWARDED'
  | 'PAID'
  | 'PLANNED';

export type FundingManagerConnection = {
  readonly __typename?: 'FundingManagerConnection';
  readonly edges: ReadonlyArray<FundingManagerEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FundingManagerEdge = Fact & {
  readonly __typename?: 'FundingManagerEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Organization;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type FundingManagerEdgeRoleArgs = {
  language?: InputMaybe<Language>;
};

export type FundingProblem =
  | 'CIRCLE'
  | 'OTHER_CURRENCY'
  | 'PASSES_ON_MORE'
  | 'SEVERAL_PARENTS';

export type FundingSource = Node & Thing & {
  readonly __typename?: 'FundingSource';
  readonly alternateNames: ReadonlyArray<Name>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly endDate?: Maybe<Scalars['PartialDate']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly grants: FundedGrantConnection;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly managers: FundingManagerConnection;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ObservationConnection;
  readonly organizations: FundedOrganizationConnection;
  readonly projects: FundedProjectConnection;
  readonly startDate?: Maybe<Scalars['PartialDate']['output']>;
  readonly topics: AboutTopicConnection;
  readonly uri: Scalars['URL']['output'];
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type FundingSourceDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type FundingSourceGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type FundingSourceIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type FundingSourceManagersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type FundingSourceNameArgs = {
  language?: InputMaybe<Language>;
};


export type FundingSourceObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
};


export type FundingSourceOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type FundingSourceProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type FundingSourceTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};

export type FundingSourceConnection = {
  readonly __typename?: 'FundingSourceConnection';
  readonly edges: ReadonlyArray<FundingSourceEdge>;
  readonly nodes: ReadonlyArray<FundingSource>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FundingSourceEdge = {
  readonly __typename?: 'FundingSourceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: FundingSource;
};

export type FundingSum = {
  readonly __typename?: 'FundingSum';
  readonly amount?: Maybe<Money>;
  readonly atMost: Scalars['Int']['output'];
  readonly grants: Scalars['Int']['output'];
  readonly regranted?: Maybe<Money>;
  readonly unknown: Scalars['Int']['output'];
};

export type GeoCoordinates = {
  readonly __typename?: 'GeoCoordinates';
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
};

export type GovernmentRegion = Node & Territory & Thing & {
  readonly __typename?: 'GovernmentRegion';
  readonly administeredBy: TerritoryAdministrationConnection;
  readonly administration?: Maybe<Administration>;
  readonly alternateNames: ReadonlyArray<Name>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly events: TerritoryEventConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ObservationConnection;
  readonly partOf: ContainingTerritoryConnection;
  readonly participations: ProjectParticipationConnection;
  readonly parts: ContainedTerritoryConnection;
  readonly population?: Maybe<Observation>;
  readonly predecessors: PredecessorConnection;
  readonly successors: SuccessorConnection;
  readonly uri: Scalars['URL']['output'];
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type GovernmentRegionAdministeredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type GovernmentRegionDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type GovernmentRegionEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type GovernmentRegionIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type GovernmentRegionNameArgs = {
  language?: InputMaybe<Language>;
};


export type GovernmentRegionObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
};


export type GovernmentRegionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type GovernmentRegionParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type GovernmentRegionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type GovernmentRegionPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type GovernmentRegionSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};

export type GovernmentRegionConnection = {
  readonly __typename?: 'GovernmentRegionConnection';
  readonly edges: ReadonlyArray<GovernmentRegionEdge>;
  readonly nodes: ReadonlyArray<GovernmentRegion>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type GovernmentRegionEdge = {
  readonly __typename?: 'GovernmentRegionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: GovernmentRegion;
};

export type Grant = Node & Thing & {
  readonly __typename?: 'Grant';
  readonly alternateNames: ReadonlyArray<Name>;
  readonly amountAwarded?: Maybe<Money>;
  readonly amountPaid?: Maybe<Money>;
  readonly amountPlanned?: Maybe<Money>;
  readonly awardedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly ceiling?: Maybe<Money>;
  readonly cofinancingRate?: Maybe<Scalars['Decimal']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly endDate?: Maybe<Scalars['PartialDate']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly funders: GrantFunderConnection;
  readonly fundingSources: FundingConnection;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ObservationConnection;
  readonly parentGrants: ParentGrantConnection;
  readonly purposes: GrantPurposeConnection;
  readonly recipients: GrantRecipientConnection;
  readonly startDate?: Maybe<Scalars['PartialDate']['output']>;
  readonly subGrants: SubGrantConnection;
  readonly uri: Scalars['URL']['output'];
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type GrantDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type GrantFundersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type GrantFundingSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type GrantIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type GrantNameArgs = {
  language?: InputMaybe<Language>;
};


export type GrantObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
};


export type GrantParentGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type GrantPurposesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type GrantRecipientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type GrantSubGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};

export type GrantConnection = {
  readonly __typename?: 'GrantConnection';
  readonly edges: ReadonlyArray<GrantEdge>;
  readonly nodes: ReadonlyArray<Grant>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type GrantEdge = {
  readonly __typename?: 'GrantEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Grant;
};

export type GrantFunderConnection = {
  readonly __typename?: 'GrantFunderConnection';
  readonly edges: ReadonlyArray<GrantFunderEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type GrantFunderEdge = Fact & {
  readonly __typename?: 'GrantFunderEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Organization;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type GrantPurposeConnection = {
  readonly __typename?: 'GrantPurposeConnection';
  readonly edges: ReadonlyArray<GrantPurposeEdge>;
  readonly nodes: ReadonlyArray<Thing>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type GrantPurposeEdge = Fact & {
  readonly __typename?: 'GrantPurposeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Thing;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type GrantRecipientConnection = {
  readonly __typename?: 'GrantRecipientConnection';
  readonly edges: ReadonlyArray<GrantRecipientEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type GrantRecipientEdge = Fact & {
  readonly __typename?: 'GrantRecipientEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Organization;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type HostedEventConnection = {
  readonly __typename?: 'HostedEventConnection';
  readonly edges: ReadonlyArray<HostedEventEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type HostedEventEdge = Fact & {
  readonly __typename?: 'HostedEventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Event;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type Identifier = {
  readonly __typename?: 'Identifier';
  readonly evidence: ReadonlyArray<Evidence>;
  readonly scheme: IdentifierScheme;
  readonly url?: Maybe<Scalars['URL']['output']>;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
  readonly value: Scalars['String']['output'];
};

export type IdentifierScheme =
  | 'AGS'
  | 'ARS'
  | 'CCI'
  | 'LAU'
  | 'NUTS'
  | 'OTHER'
  | 'ROR'
  | 'URL'
  | 'WIKIDATA';

export type Language =
  | 'DE'
  | 'EN';

export type ManagedFundingConnection = {
  readonly __typename?: 'ManagedFundingConnection';
  readonly edges: ReadonlyArray<ManagedFundingEdge>;
  readonly nodes: ReadonlyArray<FundingSource>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ManagedFundingEdge = Fact & {
  readonly __typename?: 'ManagedFundingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: FundingSource;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type ManagedFundingEdgeRoleArgs = {
  language?: InputMaybe<Language>;
};

export type Measure =
  | 'AREA'
  | 'BUDGET'
  | 'COFINANCING_RATE'
  | 'GRANT_CEILING'
  | 'OWN_SHARE'
  | 'PARTICIPANTS'
  | 'POPULATION';

export type Ministry = Node & Organization & Thing & {
  readonly __typename?: 'Ministry';
  readonly alternateNames: ReadonlyArray<Name>;
  readonly attendances: EventAttendanceConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly funding: FundingConnection;
  readonly grantsAwarded: AwardedGrantConnection;
  readonly grantsReceived: ReceivedGrantConnection;
  readonly hostedEvents: HostedEventConnection;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly leadsProjects: ProjectLeadershipConnection;
  readonly managedFunding: ManagedFundingConnection;
  readonly members: OrganizationMemberConnection;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ObservationConnection;
  readonly participations: ProjectParticipationConnection;
  readonly predecessors: PredecessorConnection;
  readonly successors: SuccessorConnection;
  readonly supportedByGrants: PurposeGrantConnection;
  readonly unitOf: ParentOrganizationConnection;
  readonly units: OrganizationUnitConnection;
  readonly uri: Scalars['URL']['output'];
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type MinistryAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type MinistryDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type MinistryFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type MinistryGrantsAwardedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type MinistryGrantsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type MinistryHostedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type MinistryIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type MinistryLeadsProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type MinistryManagedFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type MinistryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type MinistryNameArgs = {
  language?: InputMaybe<Language>;
};


export type MinistryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
};


export type MinistryParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type MinistryPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type MinistrySuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type MinistrySupportedByGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type MinistryUnitOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type MinistryUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};

export type MinistryConnection = {
  readonly __typename?: 'MinistryConnection';
  readonly edges: ReadonlyArray<MinistryEdge>;
  readonly nodes: ReadonlyArray<Ministry>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MinistryEdge = {
  readonly __typename?: 'MinistryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Ministry;
};

export type Money = {
  readonly __typename?: 'Money';
  readonly amount: Scalars['Decimal']['output'];
  readonly currency: Scalars['String']['output'];
};

export type Municipality = Node & Territory & Thing & {
  readonly __typename?: 'Municipality';
  readonly administeredBy: TerritoryAdministrationConnection;
  readonly administration?: Maybe<Administration>;
  readonly ags?: Maybe<Scalars['String']['output']>;
  readonly alternateNames: ReadonlyArray<Name>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly district?: Maybe<District>;
  readonly eligibleFor: EligibilityConnection;
  readonly events: TerritoryEventConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly kind: MunicipalityKind;
  readonly location?: Maybe<GeoCoordinates>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ObservationConnection;
  readonly partOf: ContainingTerritoryConnection;
  readonly participations: ProjectParticipationConnection;
  readonly parts: ContainedTerritoryConnection;
  readonly population?: Maybe<Observation>;
  readonly predecessors: PredecessorConnection;
  readonly successors: SuccessorConnection;
  readonly uri: Scalars['URL']['output'];
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type MunicipalityAdministeredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type MunicipalityDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type MunicipalityEligibleForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  maxPopulation?: InputMaybe<Scalars['Int']['input']>;
};


export type MunicipalityEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type MunicipalityIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type MunicipalityNameArgs = {
  language?: InputMaybe<Language>;
};


export type MunicipalityObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
};


export type MunicipalityPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type MunicipalityParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type MunicipalityPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type MunicipalityPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type MunicipalitySuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};

export type MunicipalityConnection = {
  readonly __typename?: 'MunicipalityConnection';
  readonly edges: ReadonlyArray<MunicipalityEdge>;
  readonly nodes: ReadonlyArray<Municipality>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MunicipalityEdge = {
  readonly __typename?: 'MunicipalityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Municipality;
};

export type MunicipalityKind =
  | 'INDEPENDENT_CITY'
  | 'MUNICIPALITY'
  | 'SPECIAL_STATUS_TOWN'
  | 'TOWN'
  | 'UNINCORPORATED_AREA';

export type MunicipalityTally = {
  readonly __typename?: 'MunicipalityTally';
  readonly count: Scalars['Int']['output'];
  readonly population?: Maybe<Scalars['Decimal']['output']>;
  readonly populationShare?: Maybe<Scalars['Decimal']['output']>;
  readonly withoutPopulation: Scalars['Int']['output'];
};

export type Name = {
  readonly __typename?: 'Name';
  readonly evidence: ReadonlyArray<Evidence>;
  readonly label: NameLabel;
  readonly language?: Maybe<Language>;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
  readonly value: Scalars['String']['output'];
};

export type NameLabel =
  | 'ALTERNATE'
  | 'PREFERRED';

export type NarrowerTopicConnection = {
  readonly __typename?: 'NarrowerTopicConnection';
  readonly edges: ReadonlyArray<NarrowerTopicEdge>;
  readonly nodes: ReadonlyArray<Topic>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type NarrowerTopicEdge = Fact & {
  readonly __typename?: 'NarrowerTopicEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Topic;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type Neighborhood = {
  readonly __typename?: 'Neighborhood';
  readonly center: Thing;
  readonly edges: ReadonlyArray<Step>;
  readonly nodes: ReadonlyArray<NeighborhoodNode>;
  readonly truncated: ReadonlyArray<Truncation>;
};

export type NeighborhoodNode = {
  readonly __typename?: 'NeighborhoodNode';
  readonly distance: Scalars['Int']['output'];
  readonly thing: Thing;
};

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type Observation = Node & {
  readonly __typename?: 'Observation';
  readonly about: Thing;
  readonly basis?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly measure: Measure;
  readonly observedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly periodFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly periodTo?: Maybe<Scalars['PartialDate']['output']>;
  readonly qualifier: Qualifier;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly unit: Scalars['String']['output'];
  readonly value: Scalars['Decimal']['output'];
};

export type ObservationConnection = {
  readonly __typename?: 'ObservationConnection';
  readonly edges: ReadonlyArray<ObservationEdge>;
  readonly nodes: ReadonlyArray<Observation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ObservationEdge = {
  readonly __typename?: 'ObservationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Observation;
};

export type Organization = {
  readonly alternateNames: ReadonlyArray<Name>;
  readonly attendances: EventAttendanceConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly funding: FundingConnection;
  readonly grantsAwarded: AwardedGrantConnection;
  readonly grantsReceived: ReceivedGrantConnection;
  readonly hostedEvents: HostedEventConnection;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly leadsProjects: ProjectLeadershipConnection;
  readonly managedFunding: ManagedFundingConnection;
  readonly members: OrganizationMemberConnection;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ObservationConnection;
  readonly participations: ProjectParticipationConnection;
  readonly predecessors: PredecessorConnection;
  readonly successors: SuccessorConnection;
  readonly supportedByGrants: PurposeGrantConnection;
  readonly unitOf: ParentOrganizationConnection;
  readonly units: OrganizationUnitConnection;
  readonly uri: Scalars['URL']['output'];
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type OrganizationAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type OrganizationDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type OrganizationFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type OrganizationGrantsAwardedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type OrganizationGrantsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type OrganizationHostedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type OrganizationIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type OrganizationLeadsProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type OrganizationManagedFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type OrganizationNameArgs = {
  language?: InputMaybe<Language>;
};


export type OrganizationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
};


export type OrganizationParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type OrganizationPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type OrganizationSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type OrganizationSupportedByGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type OrganizationUnitOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type OrganizationUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};

export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  readonly edges: ReadonlyArray<OrganizationEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Organization;
};

export type OrganizationMemberConnection = {
  readonly __typename?: 'OrganizationMemberConnection';
  readonly edges: ReadonlyArray<OrganizationMemberEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganizationMemberEdge = Fact & {
  readonly __typename?: 'OrganizationMemberEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Person;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type OrganizationMemberEdgeRoleArgs = {
  language?: InputMaybe<Language>;
};

export type OrganizationUnitConnection = {
  readonly __typename?: 'OrganizationUnitConnection';
  readonly edges: ReadonlyArray<OrganizationUnitEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganizationUnitEdge = Fact & {
  readonly __typename?: 'OrganizationUnitEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Organization;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type ParentGrantConnection = {
  readonly __typename?: 'ParentGrantConnection';
  readonly edges: ReadonlyArray<ParentGrantEdge>;
  readonly nodes: ReadonlyArray<Grant>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ParentGrantEdge = Fact & {
  readonly __typename?: 'ParentGrantEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Grant;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type ParentOrganizationConnection = {
  readonly __typename?: 'ParentOrganizationConnection';
  readonly edges: ReadonlyArray<ParentOrganizationEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ParentOrganizationEdge = Fact & {
  readonly __typename?: 'ParentOrganizationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Organization;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type ParticipationRole =
  | 'BENEFICIARY'
  | 'EVALUATOR'
  | 'FUNDER'
  | 'LEAD'
  | 'PARTNER';

export type Path = {
  readonly __typename?: 'Path';
  readonly length: Scalars['Int']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly steps: ReadonlyArray<Step>;
  readonly things: ReadonlyArray<Thing>;
};


export type PathSentenceArgs = {
  language?: InputMaybe<Language>;
};

export type Person = Node & Thing & {
  readonly __typename?: 'Person';
  readonly alternateNames: ReadonlyArray<Name>;
  readonly attendances: EventAttendanceConnection;
  readonly contributions: PersonContributionConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly familyName?: Maybe<Scalars['String']['output']>;
  readonly givenName?: Maybe<Scalars['String']['output']>;
  readonly honorificPrefix?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly memberships: PersonMembershipConnection;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ObservationConnection;
  readonly uri: Scalars['URL']['output'];
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type PersonAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type PersonContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type PersonDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type PersonIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type PersonMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type PersonNameArgs = {
  language?: InputMaybe<Language>;
};


export type PersonObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
};

export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  readonly edges: ReadonlyArray<PersonEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PersonContributionConnection = {
  readonly __typename?: 'PersonContributionConnection';
  readonly edges: ReadonlyArray<PersonContributionEdge>;
  readonly nodes: ReadonlyArray<Contribution>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PersonContributionEdge = Fact & {
  readonly __typename?: 'PersonContributionEdge';
  readonly capacity?: Maybe<Scalars['String']['output']>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Contribution;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type PersonContributionEdgeCapacityArgs = {
  language?: InputMaybe<Language>;
};

export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Person;
};

export type PersonMembershipConnection = {
  readonly __typename?: 'PersonMembershipConnection';
  readonly edges: ReadonlyArray<PersonMembershipEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PersonMembershipEdge = Fact & {
  readonly __typename?: 'PersonMembershipEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Organization;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type PersonMembershipEdgeRoleArgs = {
  language?: InputMaybe<Language>;
};

export type PredecessorConnection = {
  readonly __typename?: 'PredecessorConnection';
  readonly edges: ReadonlyArray<PredecessorEdge>;
  readonly nodes: ReadonlyArray<Thing>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PredecessorEdge = Fact & {
  readonly __typename?: 'PredecessorEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Thing;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type Project = Node & Thing & {
  readonly __typename?: 'Project';
  readonly alternateNames: ReadonlyArray<Name>;
  readonly ceilingPerParticipant?: Maybe<Money>;
  readonly contributions: ProjectContributionConnection;
  readonly coverage: ProjectCoverage;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly eligibility: Eligibility;
  readonly eligibilityRule?: Maybe<EligibilityRule>;
  readonly endDate?: Maybe<Scalars['PartialDate']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly funding: FundingConnection;
  readonly grants: PurposeGrantConnection;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly leaders: ProjectLeaderConnection;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ObservationConnection;
  readonly ownShare?: Maybe<Scalars['Decimal']['output']>;
  readonly participants: ProjectParticipantConnection;
  readonly startDate?: Maybe<Scalars['PartialDate']['output']>;
  readonly status: FactStatus;
  readonly topics: AboutTopicConnection;
  readonly uri: Scalars['URL']['output'];
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type ProjectContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type ProjectCoverageArgs = {
  maxPopulation?: InputMaybe<Scalars['Int']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type ProjectDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type ProjectEligibilityArgs = {
  maxPopulation?: InputMaybe<Scalars['Int']['input']>;
  municipality: Scalars['ID']['input'];
};


export type ProjectFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type ProjectGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type ProjectIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type ProjectLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type ProjectNameArgs = {
  language?: InputMaybe<Language>;
};


export type ProjectObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
};


export type ProjectParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type ProjectTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};

export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  readonly edges: ReadonlyArray<ProjectEdge>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProjectContributionConnection = {
  readonly __typename?: 'ProjectContributionConnection';
  readonly edges: ReadonlyArray<ProjectContributionEdge>;
  readonly nodes: ReadonlyArray<Contribution>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProjectContributionEdge = Fact & {
  readonly __typename?: 'ProjectContributionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Contribution;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type ProjectCoverage = {
  readonly __typename?: 'ProjectCoverage';
  readonly byDistrict: ReadonlyArray<CoverageGroup>;
  readonly municipalities: EligibilityConnection;
  readonly project: Project;
  readonly rule?: Maybe<EligibilityRule>;
  readonly statedParticipants: ReadonlyArray<Observation>;
  readonly total: CoverageGroup;
};


export type ProjectCoverageMunicipalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  answers?: InputMaybe<ReadonlyArray<EligibilityAnswer>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  named?: InputMaybe<Scalars['Boolean']['input']>;
  territory?: InputMaybe<Scalars['ID']['input']>;
};

export type ProjectEdge = {
  readonly __typename?: 'ProjectEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Project;
};

export type ProjectLeaderConnection = {
  readonly __typename?: 'ProjectLeaderConnection';
  readonly edges: ReadonlyArray<ProjectLeaderEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProjectLeaderEdge = Fact & {
  readonly __typename?: 'ProjectLeaderEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Organization;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type ProjectLeaderEdgeRoleArgs = {
  language?: InputMaybe<Language>;
};

export type ProjectLeadershipConnection = {
  readonly __typename?: 'ProjectLeadershipConnection';
  readonly edges: ReadonlyArray<ProjectLeadershipEdge>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProjectLeadershipEdge = Fact & {
  readonly __typename?: 'ProjectLeadershipEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Project;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type ProjectLeadershipEdgeRoleArgs = {
  language?: InputMaybe<Language>;
};

export type ProjectParticipantConnection = {
  readonly __typename?: 'ProjectParticipantConnection';
  readonly edges: ReadonlyArray<ProjectParticipantEdge>;
  readonly nodes: ReadonlyArray<Thing>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProjectParticipantEdge = Fact & {
  readonly __typename?: 'ProjectParticipantEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly jointlyWith: ReadonlyArray<Thing>;
  readonly node: Thing;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly role: ParticipationRole;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type ProjectParticipationConnection = {
  readonly __typename?: 'ProjectParticipationConnection';
  readonly edges: ReadonlyArray<ProjectParticipationEdge>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProjectParticipationEdge = Fact & {
  readonly __typename?: 'ProjectParticipationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly jointlyWith: ReadonlyArray<Thing>;
  readonly node: Project;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly role: ParticipationRole;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type PurposeGrantConnection = {
  readonly __typename?: 'PurposeGrantConnection';
  readonly edges: ReadonlyArray<PurposeGrantEdge>;
  readonly nodes: ReadonlyArray<Grant>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PurposeGrantEdge = Fact & {
  readonly __typename?: 'PurposeGrantEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Grant;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type Qualifier =
  | 'APPROXIMATE'
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'EXACT'
  | 'MORE_THAN';

export type Query = {
  readonly __typename?: 'Query';
  readonly administration?: Maybe<Administration>;
  readonly administrations: AdministrationConnection;
  readonly agencies: AgencyConnection;
  readonly agency?: Maybe<Agency>;
  readonly association?: Maybe<Association>;
  readonly associations: AssociationConnection;
  readonly centre?: Maybe<Centre>;
  readonly centres: CentreConnection;
  readonly contribution?: Maybe<Contribution>;
  readonly contributions: ContributionConnection;
  readonly dataset: Dataset;
  readonly district?: Maybe<District>;
  readonly districts: DistrictConnection;
  readonly event?: Maybe<Event>;
  readonly events: EventConnection;
  readonly evidence?: Maybe<Evidence>;
  readonly evidenceItems: EvidenceConnection;
  readonly fundingFlows: FundingFlows;
  readonly fundingSource?: Maybe<FundingSource>;
  readonly fundingSources: FundingSourceConnection;
  readonly governmentRegion?: Maybe<GovernmentRegion>;
  readonly governmentRegions: GovernmentRegionConnection;
  readonly grant?: Maybe<Grant>;
  readonly grants: GrantConnection;
  readonly ministries: MinistryConnection;
  readonly ministry?: Maybe<Ministry>;
  readonly municipalities: MunicipalityConnection;
  readonly municipality?: Maybe<Municipality>;
  readonly neighborhood: Neighborhood;
  readonly node?: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly observation?: Maybe<Observation>;
  readonly observations: ObservationConnection;
  readonly organization?: Maybe<Organization>;
  readonly organizations: OrganizationConnection;
  readonly person?: Maybe<Person>;
  readonly persons: PersonConnection;
  readonly project?: Maybe<Project>;
  readonly projects: ProjectConnection;
  readonly search: SearchConnection;
  readonly shortestPaths: ShortestPaths;
  readonly source?: Maybe<Source>;
  readonly sources: SourceConnection;
  readonly state?: Maybe<State>;
  readonly states: StateConnection;
  readonly territories: TerritoryConnection;
  readonly territory?: Maybe<Territory>;
  readonly thing?: Maybe<Thing>;
  readonly topic?: Maybe<Topic>;
  readonly topics: TopicConnection;
  readonly universities: UniversityConnection;
  readonly university?: Maybe<University>;
};


export type QueryAdministrationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAdministrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type QueryAgencyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssociationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type QueryCentreArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCentresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type QueryContributionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type QueryDistrictArgs = {
  ags?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type QueryEvidenceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvidenceItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFundingFlowsArgs = {
  by: FundingDimension;
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  fundingSource?: InputMaybe<Scalars['ID']['input']>;
  project?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<FactStatus>;
  toYear?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type QueryFundingSourceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundingSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type QueryGovernmentRegionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGovernmentRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type QueryGrantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type QueryMinistriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type QueryMinistryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMunicipalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  district?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  maxPopulation?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type QueryMunicipalityArgs = {
  ags?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryNeighborhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<EdgeType>>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryObservationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
  validity?: InputMaybe<Validity>;
};


export type QueryShortestPathsArgs = {
  from: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  via?: InputMaybe<ReadonlyArray<EdgeType>>;
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type QueryTerritoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type QueryTerritoryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryThingArgs = {
  scheme: IdentifierScheme;
  value: Scalars['String']['input'];
};


export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type QueryUniversitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type QueryUniversityArgs = {
  id: Scalars['ID']['input'];
};

export type ReceivedGrantConnection = {
  readonly __typename?: 'ReceivedGrantConnection';
  readonly edges: ReadonlyArray<ReceivedGrantEdge>;
  readonly nodes: ReadonlyArray<Grant>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ReceivedGrantEdge = Fact & {
  readonly __typename?: 'ReceivedGrantEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Grant;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  readonly complete: Scalars['Boolean']['output'];
  readonly counts: ReadonlyArray<SearchCount>;
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly nodes: ReadonlyArray<Node>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SearchCount = {
  readonly __typename?: 'SearchCount';
  readonly count: Scalars['Int']['output'];
  readonly type: SearchType;
};

export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  readonly cursor: Scalars['String']['output'];
  readonly excerpt: ReadonlyArray<ExcerptPart>;
  readonly field: SearchField;
  readonly language?: Maybe<Language>;
  readonly node: Node;
  readonly score: Scalars['Float']['output'];
  readonly type: SearchType;
};

export type SearchField =
  | 'ALTERNATE_NAME'
  | 'DESCRIPTION'
  | 'IDENTIFIER'
  | 'NAME'
  | 'PUBLISHER'
  | 'QUOTE'
  | 'ROLE';

export type SearchType =
  | 'ADMINISTRATION'
  | 'AGENCY'
  | 'ASSOCIATION'
  | 'CENTRE'
  | 'CONTRIBUTION'
  | 'DISTRICT'
  | 'EVENT'
  | 'EVIDENCE'
  | 'FUNDING_SOURCE'
  | 'GOVERNMENT_REGION'
  | 'GRANT'
  | 'MINISTRY'
  | 'MUNICIPALITY'
  | 'PERSON'
  | 'PROJECT'
  | 'SOURCE'
  | 'STATE'
  | 'TOPIC'
  | 'UNIVERSITY';

export type ShortestPaths = {
  readonly __typename?: 'ShortestPaths';
  readonly hasMore: Scalars['Boolean']['output'];
  readonly length?: Maybe<Scalars['Int']['output']>;
  readonly paths: ReadonlyArray<Path>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type Source = Node & {
  readonly __typename?: 'Source';
  readonly attribution?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly license: Scalars['String']['output'];
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly publisher?: Maybe<Scalars['String']['output']>;
  readonly retrievedOn?: Maybe<Scalars['Date']['output']>;
  readonly statementKinds: ReadonlyArray<StatementKindCount>;
  readonly statements: StatementConnection;
  readonly title: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['URL']['output']>;
};


export type SourceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<StatementKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

export type State = Node & Territory & Thing & {
  readonly __typename?: 'State';
  readonly administeredBy: TerritoryAdministrationConnection;
  readonly administration?: Maybe<Administration>;
  readonly alternateNames: ReadonlyArray<Name>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly events: TerritoryEventConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ObservationConnection;
  readonly partOf: ContainingTerritoryConnection;
  readonly participations: ProjectParticipationConnection;
  readonly parts: ContainedTerritoryConnection;
  readonly population?: Maybe<Observation>;
  readonly predecessors: PredecessorConnection;
  readonly successors: SuccessorConnection;
  readonly uri: Scalars['URL']['output'];
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type StateAdministeredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type StateDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type StateEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type StateIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type StateNameArgs = {
  language?: InputMaybe<Language>;
};


export type StateObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
};


export type StatePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type StateParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type StatePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type StatePredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type StateSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};

export type StateConnection = {
  readonly __typename?: 'StateConnection';
  readonly edges: ReadonlyArray<StateEdge>;
  readonly nodes: ReadonlyArray<State>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type StateEdge = {
  readonly __typename?: 'StateEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: State;
};

export type Statement = {
  readonly __typename?: 'Statement';
  readonly evidence: Evidence;
  readonly kind: StatementKind;
  readonly object?: Maybe<Node>;
  readonly status?: Maybe<FactStatus>;
  readonly subject: Node;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  readonly edges: ReadonlyArray<StatementEdge>;
  readonly nodes: ReadonlyArray<Statement>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Statement;
};

export type StatementKind =
  | 'ABOUT'
  | 'ADMINISTERS'
  | 'ATTENDED'
  | 'AWARDED_BY'
  | 'AWARDED_TO'
  | 'BROADER'
  | 'ELIGIBILITY_RULE'
  | 'FUNDED_BY'
  | 'GAVE'
  | 'GIVEN_AT'
  | 'GRANTED_FOR'
  | 'HELD_AT'
  | 'HOSTED_BY'
  | 'IDENTIFIER'
  | 'KIND'
  | 'LEADS'
  | 'MANAGES'
  | 'MEMBER_OF'
  | 'NAME'
  | 'OBSERVATION'
  | 'PARENT_GRANT'
  | 'PARTICIPATES_IN'
  | 'PART_OF'
  | 'SUCCEEDED_BY'
  | 'THING'
  | 'UNIT_OF';

export type StatementKindCount = {
  readonly __typename?: 'StatementKindCount';
  readonly kind: StatementKind;
  readonly totalCount: Scalars['Int']['output'];
};

export type Step = Fact & {
  readonly __typename?: 'Step';
  readonly detail?: Maybe<Scalars['String']['output']>;
  readonly direction: EdgeDirection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from: Thing;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly sentence: Scalars['String']['output'];
  readonly status: FactStatus;
  readonly to: Thing;
  readonly type: EdgeType;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type StepDetailArgs = {
  language?: InputMaybe<Language>;
};


export type StepSentenceArgs = {
  language?: InputMaybe<Language>;
};

export type SubGrantConnection = {
  readonly __typename?: 'SubGrantConnection';
  readonly edges: ReadonlyArray<SubGrantEdge>;
  readonly nodes: ReadonlyArray<Grant>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SubGrantEdge = Fact & {
  readonly __typename?: 'SubGrantEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Grant;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type SuccessorConnection = {
  readonly __typename?: 'SuccessorConnection';
  readonly edges: ReadonlyArray<SuccessorEdge>;
  readonly nodes: ReadonlyArray<Thing>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SuccessorEdge = Fact & {
  readonly __typename?: 'SuccessorEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Thing;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type Territory = {
  readonly administeredBy: TerritoryAdministrationConnection;
  readonly administration?: Maybe<Administration>;
  readonly alternateNames: ReadonlyArray<Name>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly events: TerritoryEventConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ObservationConnection;
  readonly partOf: ContainingTerritoryConnection;
  readonly participations: ProjectParticipationConnection;
  readonly parts: ContainedTerritoryConnection;
  readonly population?: Maybe<Observation>;
  readonly predecessors: PredecessorConnection;
  readonly successors: SuccessorConnection;
  readonly uri: Scalars['URL']['output'];
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type TerritoryAdministeredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type TerritoryDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type TerritoryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type TerritoryIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type TerritoryNameArgs = {
  language?: InputMaybe<Language>;
};


export type TerritoryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
};


export type TerritoryPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type TerritoryParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type TerritoryPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type TerritoryPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type TerritorySuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};

export type TerritoryAdministrationConnection = {
  readonly __typename?: 'TerritoryAdministrationConnection';
  readonly edges: ReadonlyArray<TerritoryAdministrationEdge>;
  readonly nodes: ReadonlyArray<Administration>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TerritoryAdministrationEdge = Fact & {
  readonly __typename?: 'TerritoryAdministrationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Administration;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type TerritoryConnection = {
  readonly __typename?: 'TerritoryConnection';
  readonly edges: ReadonlyArray<TerritoryEdge>;
  readonly nodes: ReadonlyArray<Territory>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TerritoryEdge = {
  readonly __typename?: 'TerritoryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Territory;
};

export type TerritoryEventConnection = {
  readonly __typename?: 'TerritoryEventConnection';
  readonly edges: ReadonlyArray<TerritoryEventEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TerritoryEventEdge = Fact & {
  readonly __typename?: 'TerritoryEventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Event;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
  readonly venue?: Maybe<Scalars['String']['output']>;
};


export type TerritoryEventEdgeVenueArgs = {
  language?: InputMaybe<Language>;
};

export type Thing = {
  readonly alternateNames: ReadonlyArray<Name>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ObservationConnection;
  readonly uri: Scalars['URL']['output'];
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type ThingDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type ThingIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type ThingNameArgs = {
  language?: InputMaybe<Language>;
};


export type ThingObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
};

export type Topic = Node & Thing & {
  readonly __typename?: 'Topic';
  readonly alternateNames: ReadonlyArray<Name>;
  readonly broader: BroaderTopicConnection;
  readonly contributions: TopicContributionConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly events: TopicEventConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly fundingSources: TopicFundingSourceConnection;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly narrower: NarrowerTopicConnection;
  readonly observations: ObservationConnection;
  readonly projects: TopicProjectConnection;
  readonly uri: Scalars['URL']['output'];
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type TopicBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type TopicContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type TopicDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type TopicEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type TopicFundingSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type TopicIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type TopicNameArgs = {
  language?: InputMaybe<Language>;
};


export type TopicNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type TopicObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
};


export type TopicProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};

export type TopicConnection = {
  readonly __typename?: 'TopicConnection';
  readonly edges: ReadonlyArray<TopicEdge>;
  readonly nodes: ReadonlyArray<Topic>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TopicContributionConnection = {
  readonly __typename?: 'TopicContributionConnection';
  readonly edges: ReadonlyArray<TopicContributionEdge>;
  readonly nodes: ReadonlyArray<Contribution>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TopicContributionEdge = Fact & {
  readonly __typename?: 'TopicContributionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Contribution;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Topic;
};

export type TopicEventConnection = {
  readonly __typename?: 'TopicEventConnection';
  readonly edges: ReadonlyArray<TopicEventEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TopicEventEdge = Fact & {
  readonly __typename?: 'TopicEventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Event;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type TopicFundingSourceConnection = {
  readonly __typename?: 'TopicFundingSourceConnection';
  readonly edges: ReadonlyArray<TopicFundingSourceEdge>;
  readonly nodes: ReadonlyArray<FundingSource>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TopicFundingSourceEdge = Fact & {
  readonly __typename?: 'TopicFundingSourceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: FundingSource;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type TopicProjectConnection = {
  readonly __typename?: 'TopicProjectConnection';
  readonly edges: ReadonlyArray<TopicProjectEdge>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TopicProjectEdge = Fact & {
  readonly __typename?: 'TopicProjectEdge';
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Project;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status: FactStatus;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type Truncation = {
  readonly __typename?: 'Truncation';
  readonly facts: Scalars['Int']['output'];
  readonly neighbors: Scalars['Int']['output'];
  readonly thing: Thing;
};

export type University = Node & Organization & Thing & {
  readonly __typename?: 'University';
  readonly alternateNames: ReadonlyArray<Name>;
  readonly attendances: EventAttendanceConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly funding: FundingConnection;
  readonly grantsAwarded: AwardedGrantConnection;
  readonly grantsReceived: ReceivedGrantConnection;
  readonly hostedEvents: HostedEventConnection;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly leadsProjects: ProjectLeadershipConnection;
  readonly managedFunding: ManagedFundingConnection;
  readonly members: OrganizationMemberConnection;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ObservationConnection;
  readonly participations: ProjectParticipationConnection;
  readonly predecessors: PredecessorConnection;
  readonly successors: SuccessorConnection;
  readonly supportedByGrants: PurposeGrantConnection;
  readonly unitOf: ParentOrganizationConnection;
  readonly units: OrganizationUnitConnection;
  readonly uri: Scalars['URL']['output'];
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


export type UniversityAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type UniversityDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type UniversityFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type UniversityGrantsAwardedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type UniversityGrantsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type UniversityHostedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type UniversityIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type UniversityLeadsProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type UniversityManagedFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type UniversityMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type UniversityNameArgs = {
  language?: InputMaybe<Language>;
};


export type UniversityObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
};


export type UniversityParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type UniversityPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type UniversitySuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type UniversitySupportedByGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type UniversityUnitOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};


export type UniversityUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validity?: InputMaybe<Validity>;
};

export type UniversityConnection = {
  readonly __typename?: 'UniversityConnection';
  readonly edges: ReadonlyArray<UniversityEdge>;
  readonly nodes: ReadonlyArray<University>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type UniversityEdge = {
  readonly __typename?: 'UniversityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: University;
};

export type Validity =
  | 'ALL'
  | 'CURRENT';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Fact:
    | ( FactEdgeParent<ProjectParent> )
    | ( FactEdgeParent<TopicParent> )
    | ( FactEdgeParent<TerritoryParent> )
    | ( FactEdgeParent<GrantParent> )
    | ( FactEdgeParent<TopicParent> )
    | ( FactEdgeParent<TerritoryParent> )
    | ( FactEdgeParent<TerritoryParent> )
    | ( FactEdgeParent<EventParent> )
    | ( FactEdgeParent<PersonParent> )
    | ( FactEdgeParent<EventParent> )
    | ( FactEdgeParent<ThingParent> )
    | ( FactEdgeParent<ContributionParent> )
    | ( FactEdgeParent<OrganizationParent> )
    | ( FactEdgeParent<TerritoryParent> )
    | ( FactEdgeParent<GrantParent> )
    | ( FactEdgeParent<OrganizationParent> )
    | ( FactEdgeParent<ProjectParent> )
    | ( FactEdgeParent<FundingSourceParent> )
    | ( FactEdgeParent<OrganizationParent> )
    | ( FactEdgeParent<OrganizationParent> )
    | ( FactEdgeParent<ThingParent> )
    | ( FactEdgeParent<OrganizationParent> )
    | ( FactEdgeParent<EventParent> )
    | ( FactEdgeParent<FundingSourceParent> )
    | ( FactEdgeParent<TopicParent> )
    | ( FactEdgeParent<PersonParent> )
    | ( FactEdgeParent<OrganizationParent> )
    | ( FactEdgeParent<GrantParent> )
    | ( FactEdgeParent<OrganizationParent> )
    | ( FactEdgeParent<ContributionParent> )
    | ( FactEdgeParent<OrganizationParent> )
    | ( FactEdgeParent<ThingParent> )
    | ( FactEdgeParent<ContributionParent> )
    | ( FactEdgeParent<OrganizationParent> )
    | ( FactEdgeParent<ProjectParent> )
    | ( FactEdgeParent<ThingParent> )
    | ( FactEdgeParent<ProjectParent> )
    | ( FactEdgeParent<GrantParent> )
    | ( FactEdgeParent<GrantParent> )
    | ( StepParent )
    | ( FactEdgeParent<GrantParent> )
    | ( FactEdgeParent<ThingParent> )
    | ( FactEdgeParent<AdministrationParent> )
    | ( FactEdgeParent<EventParent> )
    | ( FactEdgeParent<ContributionParent> )
    | ( FactEdgeParent<EventParent> )
    | ( FactEdgeParent<FundingSourceParent> )
    | ( FactEdgeParent<ProjectParent> )
  ;
  Node:
    | ( AdministrationParent )
    | ( AgencyParent )
    | ( AssociationParent )
    | ( CentreParent )
    | ( ContributionParent )
    | ( DistrictParent )
    | ( EligibilityRuleParent )
    | ( EventParent )
    | ( EvidenceParent )
    | ( FundingSourceParent )
    | ( GovernmentRegionParent )
    | ( GrantParent )
    | ( MinistryParent )
    | ( MunicipalityParent )
    | ( ObservationParent )
    | ( PersonParent )
    | ( ProjectParent )
    | ( SourceParent )
    | ( StateParent )
    | ( TopicParent )
    | ( UniversityParent )
  ;
  Organization:
    | ( AdministrationParent )
    | ( AgencyParent )
    | ( AssociationParent )
    | ( CentreParent )
    | ( MinistryParent )
    | ( UniversityParent )
  ;
  Territory:
    | ( DistrictParent )
    | ( GovernmentRegionParent )
    | ( MunicipalityParent )
    | ( StateParent )
  ;
  Thing:
    | ( AdministrationParent )
    | ( AgencyParent )
    | ( AssociationParent )
    | ( CentreParent )
    | ( ContributionParent )
    | ( DistrictParent )
    | ( EventParent )
    | ( FundingSourceParent )
    | ( GovernmentRegionParent )
    | ( GrantParent )
    | ( MinistryParent )
    | ( MunicipalityParent )
    | ( PersonParent )
    | ( ProjectParent )
    | ( StateParent )
    | ( TopicParent )
    | ( UniversityParent )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AboutProjectConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ProjectParent>>>;
  AboutProjectEdge: ResolverTypeWrapper<FactEdgeParent<ProjectParent>>;
  AboutTopicConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<TopicParent>>>;
  AboutTopicEdge: ResolverTypeWrapper<FactEdgeParent<TopicParent>>;
  AdministeredTerritoryConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<TerritoryParent>>>;
  AdministeredTerritoryEdge: ResolverTypeWrapper<FactEdgeParent<TerritoryParent>>;
  Administration: ResolverTypeWrapper<AdministrationParent>;
  AdministrationConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<AdministrationParent>>>;
  AdministrationEdge: ResolverTypeWrapper<EdgeParent<AdministrationParent>>;
  Agency: ResolverTypeWrapper<AgencyParent>;
  AgencyConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<AgencyParent>>>;
  AgencyEdge: ResolverTypeWrapper<EdgeParent<AgencyParent>>;
  Association: ResolverTypeWrapper<AssociationParent>;
  AssociationConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<AssociationParent>>>;
  AssociationEdge: ResolverTypeWrapper<EdgeParent<AssociationParent>>;
  AwardedGrantConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<GrantParent>>>;
  AwardedGrantEdge: ResolverTypeWrapper<FactEdgeParent<GrantParent>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BroaderTopicConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<TopicParent>>>;
  BroaderTopicEdge: ResolverTypeWrapper<FactEdgeParent<TopicParent>>;
  Centre: ResolverTypeWrapper<CentreParent>;
  CentreConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<CentreParent>>>;
  CentreEdge: ResolverTypeWrapper<EdgeParent<CentreParent>>;
  ContainedTerritoryConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<TerritoryParent>>>;
  ContainedTerritoryEdge: ResolverTypeWrapper<FactEdgeParent<TerritoryParent>>;
  ContainingTerritoryConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<TerritoryParent>>>;
  ContainingTerritoryEdge: ResolverTypeWrapper<FactEdgeParent<TerritoryParent>>;
  Contribution: ResolverTypeWrapper<ContributionParent>;
  ContributionConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<ContributionParent>>>;
  ContributionEdge: ResolverTypeWrapper<EdgeParent<ContributionParent>>;
  ContributionEventConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<EventParent>>>;
  ContributionEventEdge: ResolverTypeWrapper<FactEdgeParent<EventParent>>;
  ContributionKind: ContributionKind;
  ContributionSpeakerConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<PersonParent>>>;
  ContributionSpeakerEdge: ResolverTypeWrapper<FactEdgeParent<PersonParent>>;
  CoverageGroup: ResolverTypeWrapper<CoverageGroupParent>;
  Dataset: ResolverTypeWrapper<DatasetParent>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  District: ResolverTypeWrapper<DistrictParent>;
  DistrictConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<DistrictParent>>>;
  DistrictEdge: ResolverTypeWrapper<EdgeParent<DistrictParent>>;
  EdgeDirection: EdgeDirection;
  EdgeType: EdgeType;
  Eligibility: ResolverTypeWrapper<EligibilityParent>;
  EligibilityAnswer: EligibilityAnswer;
  EligibilityConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<EligibilityParent>>>;
  EligibilityEdge: ResolverTypeWrapper<EdgeParent<EligibilityParent>>;
  EligibilityRule: ResolverTypeWrapper<EligibilityRuleParent>;
  Event: ResolverTypeWrapper<EventParent>;
  EventAttendanceConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<EventParent>>>;
  EventAttendanceEdge: ResolverTypeWrapper<FactEdgeParent<EventParent>>;
  EventAttendeeConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ThingParent>>>;
  EventAttendeeEdge: ResolverTypeWrapper<FactEdgeParent<ThingParent>>;
  EventConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<EventParent>>>;
  EventContributionConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ContributionParent>>>;
  EventContributionEdge: ResolverTypeWrapper<FactEdgeParent<ContributionParent>>;
  EventEdge: ResolverTypeWrapper<EdgeParent<EventParent>>;
  EventHostConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<OrganizationParent>>>;
  EventHostEdge: ResolverTypeWrapper<FactEdgeParent<OrganizationParent>>;
  EventPlaceConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<TerritoryParent>>>;
  EventPlaceEdge: ResolverTypeWrapper<FactEdgeParent<TerritoryParent>>;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  EvidenceConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<EvidenceParent>>>;
  EvidenceEdge: ResolverTypeWrapper<EdgeParent<EvidenceParent>>;
  ExcerptPart: ResolverTypeWrapper<ExcerptPart>;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  FactStatus: FactStatus;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FundedGrantConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<GrantParent>>>;
  FundedGrantEdge: ResolverTypeWrapper<FactEdgeParent<GrantParent>>;
  FundedOrganizationConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<OrganizationParent>>>;
  FundedOrganizationEdge: ResolverTypeWrapper<FactEdgeParent<OrganizationParent>>;
  FundedProjectConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ProjectParent>>>;
  FundedProjectEdge: ResolverTypeWrapper<FactEdgeParent<ProjectParent>>;
  FundingConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<FundingSourceParent>>>;
  FundingDimension: FundingDimension;
  FundingEdge: ResolverTypeWrapper<FactEdgeParent<FundingSourceParent>>;
  FundingFlow: ResolverTypeWrapper<FundingFlowParent>;
  FundingFlowConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<FundingFlowParent>>>;
  FundingFlowEdge: ResolverTypeWrapper<EdgeParent<FundingFlowParent>>;
  FundingFlows: ResolverTypeWrapper<FundingFlowsParent>;
  FundingInconsistency: ResolverTypeWrapper<FundingInconsistencyParent>;
  FundingInconsistencyConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<FundingInconsistencyParent>>>;
  FundingInconsistencyEdge: ResolverTypeWrapper<EdgeParent<FundingInconsistencyParent>>;
  FundingKind: FundingKind;
  FundingManagerConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<OrganizationParent>>>;
  FundingManagerEdge: ResolverTypeWrapper<FactEdgeParent<OrganizationParent>>;
  FundingProblem: FundingProblem;
  FundingSource: ResolverTypeWrapper<FundingSourceParent>;
  FundingSourceConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<FundingSourceParent>>>;
  FundingSourceEdge: ResolverTypeWrapper<EdgeParent<FundingSourceParent>>;
  FundingSum: ResolverTypeWrapper<FundingSumParent>;
  GeoCoordinates: ResolverTypeWrapper<GeoCoordinates>;
  GovernmentRegion: ResolverTypeWrapper<GovernmentRegionParent>;
  GovernmentRegionConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<GovernmentRegionParent>>>;
  GovernmentRegionEdge: ResolverTypeWrapper<EdgeParent<GovernmentRegionParent>>;
  Grant: ResolverTypeWrapper<GrantParent>;
  GrantConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<GrantParent>>>;
  GrantEdge: ResolverTypeWrapper<EdgeParent<GrantParent>>;
  GrantFunderConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<OrganizationParent>>>;
  GrantFunderEdge: ResolverTypeWrapper<FactEdgeParent<OrganizationParent>>;
  GrantPurposeConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ThingParent>>>;
  GrantPurposeEdge: ResolverTypeWrapper<FactEdgeParent<ThingParent>>;
  GrantRecipientConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<OrganizationParent>>>;
  GrantRecipientEdge: ResolverTypeWrapper<FactEdgeParent<OrganizationParent>>;
  HostedEventConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<EventParent>>>;
  HostedEventEdge: ResolverTypeWrapper<FactEdgeParent<EventParent>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<IdentifierParent>;
  IdentifierScheme: IdentifierScheme;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Language: Language;
  ManagedFundingConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<FundingSourceParent>>>;
  ManagedFundingEdge: ResolverTypeWrapper<FactEdgeParent<FundingSourceParent>>;
  Measure: Measure;
  Ministry: ResolverTypeWrapper<MinistryParent>;
  MinistryConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<MinistryParent>>>;
  MinistryEdge: ResolverTypeWrapper<EdgeParent<MinistryParent>>;
  Money: ResolverTypeWrapper<Money>;
  Municipality: ResolverTypeWrapper<MunicipalityParent>;
  MunicipalityConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<MunicipalityParent>>>;
  MunicipalityEdge: ResolverTypeWrapper<EdgeParent<MunicipalityParent>>;
  MunicipalityKind: MunicipalityKind;
  MunicipalityTally: ResolverTypeWrapper<MunicipalityTallyParent>;
  Name: ResolverTypeWrapper<NameParent>;
  NameLabel: NameLabel;
  NarrowerTopicConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<TopicParent>>>;
  NarrowerTopicEdge: ResolverTypeWrapper<FactEdgeParent<TopicParent>>;
  Neighborhood: ResolverTypeWrapper<NeighborhoodParent>;
  NeighborhoodNode: ResolverTypeWrapper<NeighborhoodNodeParent>;
  Node: ResolverTypeWrapper<NodeParent>;
  Observation: ResolverTypeWrapper<ObservationParent>;
  ObservationConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<ObservationParent>>>;
  ObservationEdge: ResolverTypeWrapper<EdgeParent<ObservationParent>>;
  Organization: ResolverTypeWrapper<OrganizationParent>;
  OrganizationConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<OrganizationParent>>>;
  OrganizationEdge: ResolverTypeWrapper<EdgeParent<OrganizationParent>>;
  OrganizationMemberConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<PersonParent>>>;
  OrganizationMemberEdge: ResolverTypeWrapper<FactEdgeParent<PersonParent>>;
  OrganizationUnitConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<OrganizationParent>>>;
  OrganizationUnitEdge: ResolverTypeWrapper<FactEdgeParent<OrganizationParent>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParentGrantConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<GrantParent>>>;
  ParentGrantEdge: ResolverTypeWrapper<FactEdgeParent<GrantParent>>;
  ParentOrganizationConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<OrganizationParent>>>;
  ParentOrganizationEdge: ResolverTypeWrapper<FactEdgeParent<OrganizationParent>>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  ParticipationRole: ParticipationRole;
  Path: ResolverTypeWrapper<PathParent>;
  Person: ResolverTypeWrapper<PersonParent>;
  PersonConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<PersonParent>>>;
  PersonContributionConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ContributionParent>>>;
  PersonContributionEdge: ResolverTypeWrapper<FactEdgeParent<ContributionParent>>;
  PersonEdge: ResolverTypeWrapper<EdgeParent<PersonParent>>;
  PersonMembershipConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<OrganizationParent>>>;
  PersonMembershipEdge: ResolverTypeWrapper<FactEdgeParent<OrganizationParent>>;
  PredecessorConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ThingParent>>>;
  PredecessorEdge: ResolverTypeWrapper<FactEdgeParent<ThingParent>>;
  Project: ResolverTypeWrapper<ProjectParent>;
  ProjectConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<ProjectParent>>>;
  ProjectContributionConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ContributionParent>>>;
  ProjectContributionEdge: ResolverTypeWrapper<FactEdgeParent<ContributionParent>>;
  ProjectCoverage: ResolverTypeWrapper<ProjectCoverageParent>;
  ProjectEdge: ResolverTypeWrapper<EdgeParent<ProjectParent>>;
  ProjectLeaderConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<OrganizationParent>>>;
  ProjectLeaderEdge: ResolverTypeWrapper<FactEdgeParent<OrganizationParent>>;
  ProjectLeadershipConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ProjectParent>>>;
  ProjectLeadershipEdge: ResolverTypeWrapper<FactEdgeParent<ProjectParent>>;
  ProjectParticipantConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ThingParent>>>;
  ProjectParticipantEdge: ResolverTypeWrapper<FactEdgeParent<ThingParent>>;
  ProjectParticipationConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ProjectParent>>>;
  ProjectParticipationEdge: ResolverTypeWrapper<FactEdgeParent<ProjectParent>>;
  PurposeGrantConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<GrantParent>>>;
  PurposeGrantEdge: ResolverTypeWrapper<FactEdgeParent<GrantParent>>;
  Qualifier: Qualifier;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceivedGrantConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<GrantParent>>>;
  ReceivedGrantEdge: ResolverTypeWrapper<FactEdgeParent<GrantParent>>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionParent>;
  SearchCount: ResolverTypeWrapper<SearchCount>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeParent>;
  SearchField: SearchField;
  SearchType: SearchType;
  ShortestPaths: ResolverTypeWrapper<ShortestPathsParent>;
  Source: ResolverTypeWrapper<SourceParent>;
  SourceConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<SourceParent>>>;
  SourceEdge: ResolverTypeWrapper<EdgeParent<SourceParent>>;
  State: ResolverTypeWrapper<StateParent>;
  StateConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<StateParent>>>;
  StateEdge: ResolverTypeWrapper<EdgeParent<StateParent>>;
  Statement: ResolverTypeWrapper<StatementParent>;
  StatementConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<StatementParent>>>;
  StatementEdge: ResolverTypeWrapper<EdgeParent<StatementParent>>;
  StatementKind: StatementKind;
  StatementKindCount: ResolverTypeWrapper<StatementKindCount>;
  Step: ResolverTypeWrapper<StepParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubGrantConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<GrantParent>>>;
  SubGrantEdge: ResolverTypeWrapper<FactEdgeParent<GrantParent>>;
  SuccessorConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ThingParent>>>;
  SuccessorEdge: ResolverTypeWrapper<FactEdgeParent<ThingParent>>;
  Territory: ResolverTypeWrapper<TerritoryParent>;
  TerritoryAdministrationConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<AdministrationParent>>>;
  TerritoryAdministrationEdge: ResolverTypeWrapper<FactEdgeParent<AdministrationParent>>;
  TerritoryConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<TerritoryParent>>>;
  TerritoryEdge: ResolverTypeWrapper<EdgeParent<TerritoryParent>>;
  TerritoryEventConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<EventParent>>>;
  TerritoryEventEdge: ResolverTypeWrapper<FactEdgeParent<EventParent>>;
  Thing: ResolverTypeWrapper<ThingParent>;
  Topic: ResolverTypeWrapper<TopicParent>;
  TopicConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<TopicParent>>>;
  TopicContributionConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ContributionParent>>>;
  TopicContributionEdge: ResolverTypeWrapper<FactEdgeParent<ContributionParent>>;
  TopicEdge: ResolverTypeWrapper<EdgeParent<TopicParent>>;
  TopicEventConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<EventParent>>>;
  TopicEventEdge: ResolverTypeWrapper<FactEdgeParent<EventParent>>;
  TopicFundingSourceConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<FundingSourceParent>>>;
  TopicFundingSourceEdge: ResolverTypeWrapper<FactEdgeParent<FundingSourceParent>>;
  TopicProjectConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ProjectParent>>>;
  TopicProjectEdge: ResolverTypeWrapper<FactEdgeParent<ProjectParent>>;
  Truncation: ResolverTypeWrapper<TruncationParent>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  University: ResolverTypeWrapper<UniversityParent>;
  UniversityConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<UniversityParent>>>;
  UniversityEdge: ResolverTypeWrapper<EdgeParent<UniversityParent>>;
  Validity: Validity;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AboutProjectConnection: ConnectionParent<FactEdgeParent<ProjectParent>>;
  AboutProjectEdge: FactEdgeParent<ProjectParent>;
  AboutTopicConnection: ConnectionParent<FactEdgeParent<TopicParent>>;
  AboutTopicEdge: FactEdgeParent<TopicParent>;
  AdministeredTerritoryConnection: ConnectionParent<FactEdgeParent<TerritoryParent>>;
  AdministeredTerritoryEdge: FactEdgeParent<TerritoryParent>;
  Administration: AdministrationParent;
  AdministrationConnection: ConnectionParent<EdgeParent<AdministrationParent>>;
  AdministrationEdge: EdgeParent<AdministrationParent>;
  Agency: AgencyParent;
  AgencyConnection: ConnectionParent<EdgeParent<AgencyParent>>;
  AgencyEdge: EdgeParent<AgencyParent>;
  Association: AssociationParent;
  AssociationConnection: ConnectionParent<EdgeParent<AssociationParent>>;
  AssociationEdge: EdgeParent<AssociationParent>;
  AwardedGrantConnection: ConnectionParent<FactEdgeParent<GrantParent>>;
  AwardedGrantEdge: FactEdgeParent<GrantParent>;
  Boolean: Scalars['Boolean']['output'];
  BroaderTopicConnection: ConnectionParent<FactEdgeParent<TopicParent>>;
  BroaderTopicEdge: FactEdgeParent<TopicParent>;
  Centre: CentreParent;
  CentreConnection: ConnectionParent<EdgeParent<CentreParent>>;
  CentreEdge: EdgeParent<CentreParent>;
  ContainedTerritoryConnection: ConnectionParent<FactEdgeParent<TerritoryParent>>;
  ContainedTerritoryEdge: FactEdgeParent<TerritoryParent>;
  ContainingTerritoryConnection: ConnectionParent<FactEdgeParent<TerritoryParent>>;
  ContainingTerritoryEdge: FactEdgeParent<TerritoryParent>;
  Contribution: ContributionParent;
  ContributionConnection: ConnectionParent<EdgeParent<ContributionParent>>;
  ContributionEdge: EdgeParent<ContributionParent>;
  ContributionEventConnection: ConnectionParent<FactEdgeParent<EventParent>>;
  ContributionEventEdge: FactEdgeParent<EventParent>;
  ContributionSpeakerConnection: ConnectionParent<FactEdgeParent<PersonParent>>;
  ContributionSpeakerEdge: FactEdgeParent<PersonParent>;
  CoverageGroup: CoverageGroupParent;
  Dataset: DatasetParent;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  District: DistrictParent;
  DistrictConnection: ConnectionParent<EdgeParent<DistrictParent>>;
  DistrictEdge: EdgeParent<DistrictParent>;
  Eligibility: EligibilityParent;
  EligibilityConnection: ConnectionParent<EdgeParent<EligibilityParent>>;
  EligibilityEdge: EdgeParent<EligibilityParent>;
  EligibilityRule: EligibilityRuleParent;
  Event: EventParent;
  EventAttendanceConnection: ConnectionParent<FactEdgeParent<EventParent>>;
  EventAttendanceEdge: FactEdgeParent<EventParent>;
  EventAttendeeConnection: ConnectionParent<FactEdgeParent<ThingParent>>;
  EventAttendeeEdge: FactEdgeParent<ThingParent>;
  EventConnection: ConnectionParent<EdgeParent<EventParent>>;
  EventContributionConnection: ConnectionParent<FactEdgeParent<ContributionParent>>;
  EventContributionEdge: FactEdgeParent<ContributionParent>;
  EventEdge: EdgeParent<EventParent>;
  EventHostConnection: ConnectionParent<FactEdgeParent<OrganizationParent>>;
  EventHostEdge: FactEdgeParent<OrganizationParent>;
  EventPlaceConnection: ConnectionParent<FactEdgeParent<TerritoryParent>>;
  EventPlaceEdge: FactEdgeParent<TerritoryParent>;
  Evidence: EvidenceParent;
  EvidenceConnection: ConnectionParent<EdgeParent<EvidenceParent>>;
  EvidenceEdge: EdgeParent<EvidenceParent>;
  ExcerptPart: ExcerptPart;
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  Float: Scalars['Float']['output'];
  FundedGrantConnection: ConnectionParent<FactEdgeParent<GrantParent>>;
  FundedGrantEdge: FactEdgeParent<GrantParent>;
  FundedOrganizationConnection: ConnectionParent<FactEdgeParent<OrganizationParent>>;
  FundedOrganizationEdge: FactEdgeParent<OrganizationParent>;
  FundedProjectConnection: ConnectionParent<FactEdgeParent<ProjectParent>>;
  FundedProjectEdge: FactEdgeParent<ProjectParent>;
  FundingConnection: ConnectionParent<FactEdgeParent<FundingSourceParent>>;
  FundingEdge: FactEdgeParent<FundingSourceParent>;
  FundingFlow: FundingFlowParent;
  FundingFlowConnection: ConnectionParent<EdgeParent<FundingFlowParent>>;
  FundingFlowEdge: EdgeParent<FundingFlowParent>;
  FundingFlows: FundingFlowsParent;
  FundingInconsistency: FundingInconsistencyParent;
  FundingInconsistencyConnection: ConnectionParent<EdgeParent<FundingInconsistencyParent>>;
  FundingInconsistencyEdge: EdgeParent<FundingInconsistencyParent>;
  FundingManagerConnection: ConnectionParent<FactEdgeParent<OrganizationParent>>;
  FundingManagerEdge: FactEdgeParent<OrganizationParent>;
  FundingSource: FundingSourceParent;
  FundingSourceConnection: ConnectionParent<EdgeParent<FundingSourceParent>>;
  FundingSourceEdge: EdgeParent<FundingSourceParent>;
  FundingSum: FundingSumParent;
  GeoCoordinates: GeoCoordinates;
  GovernmentRegion: GovernmentRegionParent;
  GovernmentRegionConnection: ConnectionParent<EdgeParent<GovernmentRegionParent>>;
  GovernmentRegionEdge: EdgeParent<GovernmentRegionParent>;
  Grant: GrantParent;
  GrantConnection: ConnectionParent<EdgeParent<GrantParent>>;
  GrantEdge: EdgeParent<GrantParent>;
  GrantFunderConnection: ConnectionParent<FactEdgeParent<OrganizationParent>>;
  GrantFunderEdge: FactEdgeParent<OrganizationParent>;
  GrantPurposeConnection: ConnectionParent<FactEdgeParent<ThingParent>>;
  GrantPurposeEdge: FactEdgeParent<ThingParent>;
  GrantRecipientConnection: ConnectionParent<FactEdgeParent<OrganizationParent>>;
  GrantRecipientEdge: FactEdgeParent<OrganizationParent>;
  HostedEventConnection: ConnectionParent<FactEdgeParent<EventParent>>;
  HostedEventEdge: FactEdgeParent<EventParent>;
  ID: Scalars['ID']['output'];
  Identifier: IdentifierParent;
  Int: Scalars['Int']['output'];
  ManagedFundingConnection: ConnectionParent<FactEdgeParent<FundingSourceParent>>;
  ManagedFundingEdge: FactEdgeParent<FundingSourceParent>;
  Ministry: MinistryParent;
  MinistryConnection: ConnectionParent<EdgeParent<MinistryParent>>;
  MinistryEdge: EdgeParent<MinistryParent>;
  Money: Money;
  Municipality: MunicipalityParent;
  MunicipalityConnection: ConnectionParent<EdgeParent<MunicipalityParent>>;
  MunicipalityEdge: EdgeParent<MunicipalityParent>;
  MunicipalityTally: MunicipalityTallyParent;
  Name: NameParent;
  NarrowerTopicConnection: ConnectionParent<FactEdgeParent<TopicParent>>;
  NarrowerTopicEdge: FactEdgeParent<TopicParent>;
  Neighborhood: NeighborhoodParent;
  NeighborhoodNode: NeighborhoodNodeParent;
  Node: NodeParent;
  Observation: ObservationParent;
  ObservationConnection: ConnectionParent<EdgeParent<ObservationParent>>;
  ObservationEdge: EdgeParent<ObservationParent>;
  Organization: OrganizationParent;
  OrganizationConnection: ConnectionParent<EdgeParent<OrganizationParent>>;
  OrganizationEdge: EdgeParent<OrganizationParent>;
  OrganizationMemberConnection: ConnectionParent<FactEdgeParent<PersonParent>>;
  OrganizationMemberEdge: FactEdgeParent<PersonParent>;
  OrganizationUnitConnection: ConnectionParent<FactEdgeParent<OrganizationParent>>;
  OrganizationUnitEdge: FactEdgeParent<OrganizationParent>;
  PageInfo: PageInfo;
  ParentGrantConnection: ConnectionParent<FactEdgeParent<GrantParent>>;
  ParentGrantEdge: FactEdgeParent<GrantParent>;
  ParentOrganizationConnection: ConnectionParent<FactEdgeParent<OrganizationParent>>;
  ParentOrganizationEdge: FactEdgeParent<OrganizationParent>;
  PartialDate: Scalars['PartialDate']['output'];
  Path: PathParent;
  Person: PersonParent;
  PersonConnection: ConnectionParent<EdgeParent<PersonParent>>;
  PersonContributionConnection: ConnectionParent<FactEdgeParent<ContributionParent>>;
  PersonContributionEdge: FactEdgeParent<ContributionParent>;
  PersonEdge: EdgeParent<PersonParent>;
  PersonMembershipConnection: ConnectionParent<FactEdgeParent<OrganizationParent>>;
  PersonMembershipEdge: FactEdgeParent<OrganizationParent>;
  PredecessorConnection: ConnectionParent<FactEdgeParent<ThingParent>>;
  PredecessorEdge: FactEdgeParent<ThingParent>;
  Project: ProjectParent;
  ProjectConnection: ConnectionParent<EdgeParent<ProjectParent>>;
  ProjectContributionConnection: ConnectionParent<FactEdgeParent<ContributionParent>>;
  ProjectContributionEdge: FactEdgeParent<ContributionParent>;
  ProjectCoverage: ProjectCoverageParent;
  ProjectEdge: EdgeParent<ProjectParent>;
  ProjectLeaderConnection: ConnectionParent<FactEdgeParent<OrganizationParent>>;
  ProjectLeaderEdge: FactEdgeParent<OrganizationParent>;
  ProjectLeadershipConnection: ConnectionParent<FactEdgeParent<ProjectParent>>;
  ProjectLeadershipEdge: FactEdgeParent<ProjectParent>;
  ProjectParticipantConnection: ConnectionParent<FactEdgeParent<ThingParent>>;
  ProjectParticipantEdge: FactEdgeParent<ThingParent>;
  ProjectParticipationConnection: ConnectionParent<FactEdgeParent<ProjectParent>>;
  ProjectParticipationEdge: FactEdgeParent<ProjectParent>;
  PurposeGrantConnection: ConnectionParent<FactEdgeParent<GrantParent>>;
  PurposeGrantEdge: FactEdgeParent<GrantParent>;
  Query: Record<PropertyKey, never>;
  ReceivedGrantConnection: ConnectionParent<FactEdgeParent<GrantParent>>;
  ReceivedGrantEdge: FactEdgeParent<GrantParent>;
  SearchConnection: SearchConnectionParent;
  SearchCount: SearchCount;
  SearchEdge: SearchEdgeParent;
  ShortestPaths: ShortestPathsParent;
  Source: SourceParent;
  SourceConnection: ConnectionParent<EdgeParent<SourceParent>>;
  SourceEdge: EdgeParent<SourceParent>;
  State: StateParent;
  StateConnection: ConnectionParent<EdgeParent<StateParent>>;
  StateEdge: EdgeParent<StateParent>;
  Statement: StatementParent;
  StatementConnection: ConnectionParent<EdgeParent<StatementParent>>;
  StatementEdge: EdgeParent<StatementParent>;
  StatementKindCount: StatementKindCount;
  Step: StepParent;
  String: Scalars['String']['output'];
  SubGrantConnection: ConnectionParent<FactEdgeParent<GrantParent>>;
  SubGrantEdge: FactEdgeParent<GrantParent>;
  SuccessorConnection: ConnectionParent<FactEdgeParent<ThingParent>>;
  SuccessorEdge: FactEdgeParent<ThingParent>;
  Territory: TerritoryParent;
  TerritoryAdministrationConnection: ConnectionParent<FactEdgeParent<AdministrationParent>>;
  TerritoryAdministrationEdge: FactEdgeParent<AdministrationParent>;
  TerritoryConnection: ConnectionParent<EdgeParent<TerritoryParent>>;
  TerritoryEdge: EdgeParent<TerritoryParent>;
  TerritoryEventConnection: ConnectionParent<FactEdgeParent<EventParent>>;
  TerritoryEventEdge: FactEdgeParent<EventParent>;
  Thing: ThingParent;
  Topic: TopicParent;
  TopicConnection: ConnectionParent<EdgeParent<TopicParent>>;
  TopicContributionConnection: ConnectionParent<FactEdgeParent<ContributionParent>>;
  TopicContributionEdge: FactEdgeParent<ContributionParent>;
  TopicEdge: EdgeParent<TopicParent>;
  TopicEventConnection: ConnectionParent<FactEdgeParent<EventParent>>;
  TopicEventEdge: FactEdgeParent<EventParent>;
  TopicFundingSourceConnection: ConnectionParent<FactEdgeParent<FundingSourceParent>>;
  TopicFundingSourceEdge: FactEdgeParent<FundingSourceParent>;
  TopicProjectConnection: ConnectionParent<FactEdgeParent<ProjectParent>>;
  TopicProjectEdge: FactEdgeParent<ProjectParent>;
  Truncation: TruncationParent;
  URL: Scalars['URL']['output'];
  University: UniversityParent;
  UniversityConnection: ConnectionParent<EdgeParent<UniversityParent>>;
  UniversityEdge: EdgeParent<UniversityParent>;
};

export type AsOfDirectiveArgs = {
  date: Scalars['Date']['input'];
  recorded?: Maybe<Scalars['DateTime']['input']>;
};

export type AsOfDirectiveResolver<Result, Parent, ContextType = Context, Args = AsOfDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AboutProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AboutProjectConnection'] = ResolversParentTypes['AboutProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AboutProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AboutProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AboutProjectEdge'] = ResolversParentTypes['AboutProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AboutTopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AboutTopicConnection'] = ResolversParentTypes['AboutTopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AboutTopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AboutTopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AboutTopicEdge'] = ResolversParentTypes['AboutTopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministeredTerritoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministeredTerritoryConnection'] = ResolversParentTypes['AdministeredTerritoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdministeredTerritoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdministeredTerritoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministeredTerritoryEdge'] = ResolversParentTypes['AdministeredTerritoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Administration'] = ResolversParentTypes['Administration']> = {
  administers?: Resolver<ResolversTypes['AdministeredTerritoryConnection'], ParentType, ContextType, RequireFields<AdministrationAdministersArgs, 'validity'>>;
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  attendances?: Resolver<ResolversTypes['EventAttendanceConnection'], ParentType, ContextType, RequireFields<AdministrationAttendancesArgs, 'validity'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AdministrationDescriptionArgs, 'language'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<AdministrationFundingArgs, 'validity'>>;
  grantsAwarded?: Resolver<ResolversTypes['AwardedGrantConnection'], ParentType, ContextType, RequireFields<AdministrationGrantsAwardedArgs, 'validity'>>;
  grantsReceived?: Resolver<ResolversTypes['ReceivedGrantConnection'], ParentType, ContextType, RequireFields<AdministrationGrantsReceivedArgs, 'validity'>>;
  hostedEvents?: Resolver<ResolversTypes['HostedEventConnection'], ParentType, ContextType, RequireFields<AdministrationHostedEventsArgs, 'validity'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<AdministrationIdentifiersArgs>>;
  leadsProjects?: Resolver<ResolversTypes['ProjectLeadershipConnection'], ParentType, ContextType, RequireFields<AdministrationLeadsProjectsArgs, 'validity'>>;
  managedFunding?: Resolver<ResolversTypes['ManagedFundingConnection'], ParentType, ContextType, RequireFields<AdministrationManagedFundingArgs, 'validity'>>;
  members?: Resolver<ResolversTypes['OrganizationMemberConnection'], ParentType, ContextType, RequireFields<AdministrationMembersArgs, 'validity'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AdministrationNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<AdministrationObservationsArgs>>;
  participations?: Resolver<ResolversTypes['ProjectParticipationConnection'], ParentType, ContextType, RequireFields<AdministrationParticipationsArgs, 'validity'>>;
  predecessors?: Resolver<ResolversTypes['PredecessorConnection'], ParentType, ContextType, RequireFields<AdministrationPredecessorsArgs, 'validity'>>;
  successors?: Resolver<ResolversTypes['SuccessorConnection'], ParentType, ContextType, RequireFields<AdministrationSuccessorsArgs, 'validity'>>;
  supportedByGrants?: Resolver<ResolversTypes['PurposeGrantConnection'], ParentType, ContextType, RequireFields<AdministrationSupportedByGrantsArgs, 'validity'>>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  unitOf?: Resolver<ResolversTypes['ParentOrganizationConnection'], ParentType, ContextType, RequireFields<AdministrationUnitOfArgs, 'validity'>>;
  units?: Resolver<ResolversTypes['OrganizationUnitConnection'], ParentType, ContextType, RequireFields<AdministrationUnitsArgs, 'validity'>>;
  uri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrationConnection'] = ResolversParentTypes['AdministrationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdministrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Administration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdministrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrationEdge'] = ResolversParentTypes['AdministrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Administration'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  attendances?: Resolver<ResolversTypes['EventAttendanceConnection'], ParentType, ContextType, RequireFields<AgencyAttendancesArgs, 'validity'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AgencyDescriptionArgs, 'language'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<AgencyFundingArgs, 'validity'>>;
  grantsAwarded?: Resolver<ResolversTypes['AwardedGrantConnection'], ParentType, ContextType, RequireFields<AgencyGrantsAwardedArgs, 'validity'>>;
  grantsReceived?: Resolver<ResolversTypes['ReceivedGrantConnection'], ParentType, ContextType, RequireFields<AgencyGrantsReceivedArgs, 'validity'>>;
  hostedEvents?: Resolver<ResolversTypes['HostedEventConnection'], ParentType, ContextType, RequireFields<AgencyHostedEventsArgs, 'validity'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<AgencyIdentifiersArgs>>;
  leadsProjects?: Resolver<ResolversTypes['ProjectLeadershipConnection'], ParentType, ContextType, RequireFields<AgencyLeadsProjectsArgs, 'validity'>>;
  managedFunding?: Resolver<ResolversTypes['ManagedFundingConnection'], ParentType, ContextType, RequireFields<AgencyManagedFundingArgs, 'validity'>>;
  members?: Resolver<ResolversTypes['OrganizationMemberConnection'], ParentType, ContextType, RequireFields<AgencyMembersArgs, 'validity'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgencyNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<AgencyObservationsArgs>>;
  participations?: Resolver<ResolversTypes['ProjectParticipationConnection'], ParentType, ContextType, RequireFields<AgencyParticipationsArgs, 'validity'>>;
  predecessors?: Resolver<ResolversTypes['PredecessorConnection'], ParentType, ContextType, RequireFields<AgencyPredecessorsArgs, 'validity'>>;
  successors?: Resolver<ResolversTypes['SuccessorConnection'], ParentType, ContextType, RequireFields<AgencySuccessorsArgs, 'validity'>>;
  supportedByGrants?: Resolver<ResolversTypes['PurposeGrantConnection'], ParentType, ContextType, RequireFields<AgencySupportedByGrantsArgs, 'validity'>>;
  unitOf?: Resolver<ResolversTypes['ParentOrganizationConnection'], ParentType, ContextType, RequireFields<AgencyUnitOfArgs, 'validity'>>;
  units?: Resolver<ResolversTypes['OrganizationUnitConnection'], ParentType, ContextType, RequireFields<AgencyUnitsArgs, 'validity'>>;
  uri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AssociationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Association'] = ResolversParentTypes['Association']> = {
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  attendances?: Resolver<ResolversTypes['EventAttendanceConnection'], ParentType, ContextType, RequireFields<AssociationAttendancesArgs, 'validity'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssociationDescriptionArgs, 'language'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<AssociationFundingArgs, 'validity'>>;
  grantsAwarded?: Resolver<ResolversTypes['AwardedGrantConnection'], ParentType, ContextType, RequireFields<AssociationGrantsAwardedArgs, 'validity'>>;
  grantsReceived?: Resolver<ResolversTypes['ReceivedGrantConnection'], ParentType, ContextType, RequireFields<AssociationGrantsReceivedArgs, 'validity'>>;
  hostedEvents?: Resolver<ResolversTypes['HostedEventConnection'], ParentType, ContextType, RequireFields<AssociationHostedEventsArgs, 'validity'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<AssociationIdentifiersArgs>>;
  leadsProjects?: Resolver<ResolversTypes['ProjectLeadershipConnection'], ParentType, ContextType, RequireFields<AssociationLeadsProjectsArgs, 'validity'>>;
  managedFunding?: Resolver<ResolversTypes['ManagedFundingConnection'], ParentType, ContextType, RequireFields<AssociationManagedFundingArgs, 'validity'>>;
  members?: Resolver<ResolversTypes['OrganizationMemberConnection'], ParentType, ContextType, RequireFields<AssociationMembersArgs, 'validity'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssociationNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<AssociationObservationsArgs>>;
  participations?: Resolver<ResolversTypes['ProjectParticipationConnection'], ParentType, ContextType, RequireFields<AssociationParticipationsArgs, 'validity'>>;
  predecessors?: Resolver<ResolversTypes['PredecessorConnection'], ParentType, ContextType, RequireFields<AssociationPredecessorsArgs, 'validity'>>;
  successors?: Resolver<ResolversTypes['SuccessorConnection'], ParentType, ContextType, RequireFields<AssociationSuccessorsArgs, 'validity'>>;
  supportedByGrants?: Resolver<ResolversTypes['PurposeGrantConnection'], ParentType, ContextType, RequireFields<AssociationSupportedByGrantsArgs, 'validity'>>;
  unitOf?: Resolver<ResolversTypes['ParentOrganizationConnection'], ParentType, ContextType, RequireFields<AssociationUnitOfArgs, 'validity'>>;
  units?: Resolver<ResolversTypes['OrganizationUnitConnection'], ParentType, ContextType, RequireFields<AssociationUnitsArgs, 'validity'>>;
  uri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssociationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationConnection'] = ResolversParentTypes['AssociationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssociationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Association']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssociationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationEdge'] = ResolversParentTypes['AssociationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Association'], ParentType, ContextType>;
};

export type AwardedGrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardedGrantConnection'] = ResolversParentTypes['AwardedGrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AwardedGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AwardedGrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardedGrantEdge'] = ResolversParentTypes['AwardedGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BroaderTopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BroaderTopicConnection'] = ResolversParentTypes['BroaderTopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BroaderTopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BroaderTopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BroaderTopicEdge'] = ResolversParentTypes['BroaderTopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Centre'] = ResolversParentTypes['Centre']> = {
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  attendances?: Resolver<ResolversTypes['EventAttendanceConnection'], ParentType, ContextType, RequireFields<CentreAttendancesArgs, 'validity'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CentreDescriptionArgs, 'language'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<CentreFundingArgs, 'validity'>>;
  grantsAwarded?: Resolver<ResolversTypes['AwardedGrantConnection'], ParentType, ContextType, RequireFields<CentreGrantsAwardedArgs, 'validity'>>;
  grantsReceived?: Resolver<ResolversTypes['ReceivedGrantConnection'], ParentType, ContextType, RequireFields<CentreGrantsReceivedArgs, 'validity'>>;
  host?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  hostedEvents?: Resolver<ResolversTypes['HostedEventConnection'], ParentType, ContextType, RequireFields<CentreHostedEventsArgs, 'validity'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<CentreIdentifiersArgs>>;
  leadsProjects?: Resolver<ResolversTypes['ProjectLeadershipConnection'], ParentType, ContextType, RequireFields<CentreLeadsProjectsArgs, 'validity'>>;
  managedFunding?: Resolver<ResolversTypes['ManagedFundingConnection'], ParentType, ContextType, RequireFields<CentreManagedFundingArgs, 'validity'>>;
  members?: Resolver<ResolversTypes['OrganizationMemberConnection'], ParentType, ContextType, RequireFields<CentreMembersArgs, 'validity'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CentreNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<CentreObservationsArgs>>;
  participations?: Resolver<ResolversTypes['ProjectParticipationConnection'], ParentType, ContextType, RequireFields<CentreParticipationsArgs, 'validity'>>;
  predecessors?: Resolver<ResolversTypes['PredecessorConnection'], ParentType, ContextType, RequireFields<CentrePredecessorsArgs, 'validity'>>;
  successors?: Resolver<ResolversTypes['SuccessorConnection'], ParentType, ContextType, RequireFields<CentreSuccessorsArgs, 'validity'>>;
  supportedByGrants?: Resolver<ResolversTypes['PurposeGrantConnection'], ParentType, ContextType, RequireFields<CentreSupportedByGrantsArgs, 'validity'>>;
  unitOf?: Resolver<ResolversTypes['ParentOrganizationConnection'], ParentType, ContextType, RequireFields<CentreUnitOfArgs, 'validity'>>;
  units?: Resolver<ResolversTypes['OrganizationUnitConnection'], ParentType, ContextType, RequireFields<CentreUnitsArgs, 'validity'>>;
  uri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CentreConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreConnection'] = ResolversParentTypes['CentreConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CentreEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Centre']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CentreEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreEdge'] = ResolversParentTypes['CentreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
};

export type ContainedTerritoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContainedTerritoryConnection'] = ResolversParentTypes['ContainedTerritoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContainedTerritoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContainedTerritoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContainedTerritoryEdge'] = ResolversParentTypes['ContainedTerritoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContainingTerritoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContainingTerritoryConnection'] = ResolversParentTypes['ContainingTerritoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContainingTerritoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContainingTerritoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContainingTerritoryEdge'] = ResolversParentTypes['ContainingTerritoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ContributionDescriptionArgs, 'language'>>;
  events?: Resolver<ResolversTypes['ContributionEventConnection'], ParentType, ContextType, RequireFields<ContributionEventsArgs, 'validity'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<ContributionIdentifiersArgs>>;
  kind?: Resolver<ResolversTypes['ContributionKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContributionNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<ContributionObservationsArgs>>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['AboutProjectConnection'], ParentType, ContextType, RequireFields<ContributionProjectsArgs, 'validity'>>;
  speakers?: Resolver<ResolversTypes['ContributionSpeakerConnection'], ParentType, ContextType, RequireFields<ContributionSpeakersArgs, 'validity'>>;
  topics?: Resolver<ResolversTypes['AboutTopicConnection'], ParentType, ContextType, RequireFields<ContributionTopicsArgs, 'validity'>>;
  uri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionConnection'] = ResolversParentTypes['ContributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContributionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionEdge'] = ResolversParentTypes['ContributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contribution'], ParentType, ContextType>;
};

export type ContributionEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionEventConnection'] = ResolversParentTypes['ContributionEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContributionEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContributionEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionEventEdge'] = ResolversParentTypes['ContributionEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionSpeakerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionSpeakerConnection'] = ResolversParentTypes['ContributionSpeakerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContributionSpeakerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContributionSpeakerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionSpeakerEdge'] = ResolversParentTypes['ContributionSpeakerEdge']> = {
  capacity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ContributionSpeakerEdgeCapacityArgs, 'language'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageGroup'] = ResolversParentTypes['CoverageGroup']> = {
  all?: Resolver<ResolversTypes['MunicipalityTally'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['MunicipalityTally'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['MunicipalityTally'], ParentType, ContextType>;
  namedAsPlanned?: Resolver<ResolversTypes['MunicipalityTally'], ParentType, ContextType>;
  naming?: Resolver<Maybe<ResolversTypes['FactStatus']>, ParentType, ContextType>;
  notEligible?: Resolver<ResolversTypes['MunicipalityTally'], ParentType, ContextType>;
  notNamed?: Resolver<ResolversTypes['MunicipalityTally'], ParentType, ContextType>;
  onlyInConsortium?: Resolver<ResolversTypes['MunicipalityTally'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  unincorporatedAreas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['MunicipalityTally'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  license?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  administeredBy?: Resolver<ResolversTypes['TerritoryAdministrationConnection'], ParentType, ContextType, RequireFields<DistrictAdministeredByArgs, 'validity'>>;
  administration?: Resolver<Maybe<ResolversTypes['Administration']>, ParentType, ContextType>;
  ags?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DistrictDescriptionArgs, 'language'>>;
  events?: Resolver<ResolversTypes['TerritoryEventConnection'], ParentType, ContextType, RequireFields<DistrictEventsArgs, 'validity'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<DistrictIdentifiersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DistrictNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<DistrictObservationsArgs>>;
  partOf?: Resolver<ResolversTypes['ContainingTerritoryConnection'], ParentType, ContextType, RequireFields<DistrictPartOfArgs, 'validity'>>;
  participations?: Resolver<ResolversTypes['ProjectParticipationConnection'], ParentType, ContextType, RequireFields<DistrictParticipationsArgs, 'validity'>>;
  parts?: Resolver<ResolversTypes['ContainedTerritoryConnection'], ParentType, ContextType, RequireFields<DistrictPartsArgs, 'validity'>>;
  population?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  predecessors?: Resolver<ResolversTypes['PredecessorConnection'], ParentType, ContextType, RequireFields<DistrictPredecessorsArgs, 'validity'>>;
  successors?: Resolver<ResolversTypes['SuccessorConnection'], ParentType, ContextType, RequireFields<DistrictSuccessorsArgs, 'validity'>>;
  uri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictConnection'] = ResolversParentTypes['DistrictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DistrictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistrictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictEdge'] = ResolversParentTypes['DistrictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
};

export type EligibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Eligibility'] = ResolversParentTypes['Eligibility']> = {
  answer?: Resolver<ResolversTypes['EligibilityAnswer'], ParentType, ContextType>;
  assumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  participations?: Resolver<ReadonlyArray<ResolversTypes['ProjectParticipationEdge']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EligibilityReasonArgs, 'language'>>;
  rule?: Resolver<Maybe<ResolversTypes['EligibilityRule']>, ParentType, ContextType>;
};

export type EligibilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityConnection'] = ResolversParentTypes['EligibilityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EligibilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Eligibility']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EligibilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityEdge'] = ResolversParentTypes['EligibilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Eligibility'], ParentType, ContextType>;
};

export type EligibilityRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityRule'] = ResolversParentTypes['EligibilityRule']> = {
  consortiumAllowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  populationAtLeast?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  populationBelow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  attendees?: Resolver<ResolversTypes['EventAttendeeConnection'], ParentType, ContextType, RequireFields<EventAttendeesArgs, 'validity'>>;
  contributions?: Resolver<ResolversTypes['EventContributionConnection'], ParentType, ContextType, RequireFields<EventContributionsArgs, 'validity'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EventDescriptionArgs, 'language'>>;
  endDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  hosts?: Resolver<ResolversTypes['EventHostConnection'], ParentType, ContextType, RequireFields<EventHostsArgs, 'validity'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<EventIdentifiersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<EventObservationsArgs>>;
  places?: Resolver<ResolversTypes['EventPlaceConnection'], ParentType, ContextType, RequireFields<EventPlacesArgs, 'validity'>>;
  startDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['AboutTopicConnection'], ParentType, ContextType, RequireFields<EventTopicsArgs, 'validity'>>;
  uri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventAttendanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventAttendanceConnection'] = ResolversParentTypes['EventAttendanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventAttendanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventAttendanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventAttendanceEdge'] = ResolversParentTypes['EventAttendanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EventAttendanceEdgeRoleArgs, 'language'>>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventAttendeeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventAttendeeConnection'] = ResolversParentTypes['EventAttendeeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventAttendeeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventAttendeeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventAttendeeEdge'] = ResolversParentTypes['EventAttendeeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EventAttendeeEdgeRoleArgs, 'language'>>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventContributionConnection'] = ResolversParentTypes['EventContributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventContributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventContributionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventContributionEdge'] = ResolversParentTypes['EventContributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contribution'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventHostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventHostConnection'] = ResolversParentTypes['EventHostConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventHostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventHostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventHostEdge'] = ResolversParentTypes['EventHostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventPlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventPlaceConnection'] = ResolversParentTypes['EventPlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventPlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventPlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventPlaceEdge'] = ResolversParentTypes['EventPlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EventPlaceEdgeVenueArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<EvidenceStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ExcerptPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcerptPart'] = ResolversParentTypes['ExcerptPart']> = {
  match?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'AboutProjectEdge' | 'AboutTopicEdge' | 'AdministeredTerritoryEdge' | 'AwardedGrantEdge' | 'BroaderTopicEdge' | 'ContainedTerritoryEdge' | 'ContainingTerritoryEdge' | 'ContributionEventEdge' | 'ContributionSpeakerEdge' | 'EventAttendanceEdge' | 'EventAttendeeEdge' | 'EventContributionEdge' | 'EventHostEdge' | 'EventPlaceEdge' | 'FundedGrantEdge' | 'FundedOrganizationEdge' | 'FundedProjectEdge' | 'FundingEdge' | 'FundingManagerEdge' | 'GrantFunderEdge' | 'GrantPurposeEdge' | 'GrantRecipientEdge' | 'HostedEventEdge' | 'ManagedFundingEdge' | 'NarrowerTopicEdge' | 'OrganizationMemberEdge' | 'OrganizationUnitEdge' | 'ParentGrantEdge' | 'ParentOrganizationEdge' | 'PersonContributionEdge' | 'PersonMembershipEdge' | 'PredecessorEdge' | 'ProjectContributionEdge' | 'ProjectLeaderEdge' | 'ProjectLeadershipEdge' | 'ProjectParticipantEdge' | 'ProjectParticipationEdge' | 'PurposeGrantEdge' | 'ReceivedGrantEdge' | 'Step' | 'SubGrantEdge' | 'SuccessorEdge' | 'TerritoryAdministrationEdge' | 'TerritoryEventEdge' | 'TopicContributionEdge' | 'TopicEventEdge' | 'TopicFundingSourceEdge' | 'TopicProjectEdge', ParentType, ContextType>;
};

export type FundedGrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundedGrantConnection'] = ResolversParentTypes['FundedGrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundedGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundedGrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundedGrantEdge'] = ResolversParentTypes['FundedGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundedOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundedOrganizationConnection'] = ResolversParentTypes['FundedOrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundedOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundedOrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundedOrganizationEdge'] = ResolversParentTypes['FundedOrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundedProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundedProjectConnection'] = ResolversParentTypes['FundedProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundedProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundedProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundedProjectEdge'] = ResolversParentTypes['FundedProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingConnection'] = ResolversParentTypes['FundingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundingSource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingEdge'] = ResolversParentTypes['FundingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingSource'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingFlow'] = ResolversParentTypes['FundingFlow']> = {
  awarded?: Resolver<ResolversTypes['FundingSum'], ParentType, ContextType>;
  ceilings?: Resolver<ResolversTypes['FundingSum'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['FundingSum'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['FundingSum'], ParentType, ContextType>;
  regrants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  things?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  unknownAmounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FundingFlowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingFlowConnection'] = ResolversParentTypes['FundingFlowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingFlowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundingFlow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingFlowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingFlowEdge'] = ResolversParentTypes['FundingFlowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingFlow'], ParentType, ContextType>;
};

export type FundingFlowsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingFlows'] = ResolversParentTypes['FundingFlows']> = {
  by?: Resolver<ResolversTypes['FundingDimension'], ParentType, ContextType>;
  flows?: Resolver<ResolversTypes['FundingFlowConnection'], ParentType, ContextType, Partial<FundingFlowsFlowsArgs>>;
  inconsistencies?: Resolver<ResolversTypes['FundingInconsistencyConnection'], ParentType, ContextType, Partial<FundingFlowsInconsistenciesArgs>>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['FundingFlow']>, ParentType, ContextType>;
};

export type FundingInconsistencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingInconsistency'] = ResolversParentTypes['FundingInconsistency']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FundingKind']>, ParentType, ContextType>;
  passedOn?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['FundingProblem'], ParentType, ContextType>;
};

export type FundingInconsistencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingInconsistencyConnection'] = ResolversParentTypes['FundingInconsistencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingInconsistencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundingInconsistency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingInconsistencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingInconsistencyEdge'] = ResolversParentTypes['FundingInconsistencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingInconsistency'], ParentType, ContextType>;
};

export type FundingManagerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingManagerConnection'] = ResolversParentTypes['FundingManagerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingManagerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingManagerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingManagerEdge'] = ResolversParentTypes['FundingManagerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FundingManagerEdgeRoleArgs, 'language'>>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingSource'] = ResolversParentTypes['FundingSource']> = {
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FundingSourceDescriptionArgs, 'language'>>;
  endDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  grants?: Resolver<ResolversTypes['FundedGrantConnection'], ParentType, ContextType, RequireFields<FundingSourceGrantsArgs, 'validity'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<FundingSourceIdentifiersArgs>>;
  managers?: Resolver<ResolversTypes['FundingManagerConnection'], ParentType, ContextType, RequireFields<FundingSourceManagersArgs, 'validity'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FundingSourceNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<FundingSourceObservationsArgs>>;
  organizations?: Resolver<ResolversTypes['FundedOrganizationConnection'], ParentType, ContextType, RequireFields<FundingSourceOrganizationsArgs, 'validity'>>;
  projects?: Resolver<ResolversTypes['FundedProjectConnection'], ParentType, ContextType, RequireFields<FundingSourceProjectsArgs, 'validity'>>;
  startDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['AboutTopicConnection'], ParentType, ContextType, RequireFields<FundingSourceTopicsArgs, 'validity'>>;
  uri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingSourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingSourceConnection'] = ResolversParentTypes['FundingSourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingSourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundingSource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingSourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingSourceEdge'] = ResolversParentTypes['FundingSourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingSource'], ParentType, ContextType>;
};

export type FundingSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingSum'] = ResolversParentTypes['FundingSum']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  atMost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regranted?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GeoCoordinatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoCoordinates'] = ResolversParentTypes['GeoCoordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GovernmentRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentRegion'] = ResolversParentTypes['GovernmentRegion']> = {
  administeredBy?: Resolver<ResolversTypes['TerritoryAdministrationConnection'], ParentType, ContextType, RequireFields<GovernmentRegionAdministeredByArgs, 'validity'>>;
  administration?: Resolver<Maybe<ResolversTypes['Administration']>, ParentType, ContextType>;
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GovernmentRegionDescriptionArgs, 'language'>>;
  events?: Resolver<ResolversTypes['TerritoryEventConnection'], ParentType, ContextType, RequireFields<GovernmentRegionEventsArgs, 'validity'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<GovernmentRegionIdentifiersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GovernmentRegionNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<GovernmentRegionObservationsArgs>>;
  partOf?: Resolver<ResolversTypes['ContainingTerritoryConnection'], ParentType, ContextType, RequireFields<GovernmentRegionPartOfArgs, 'validity'>>;
  participations?: Resolver<ResolversTypes['ProjectParticipationConnection'], ParentType, ContextType, RequireFields<GovernmentRegionParticipationsArgs, 'validity'>>;
  parts?: Resolver<ResolversTypes['ContainedTerritoryConnection'], ParentType, ContextType, RequireFields<GovernmentRegionPartsArgs, 'validity'>>;
  population?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  predecessors?: Resolver<ResolversTypes['PredecessorConnection'], ParentType, ContextType, RequireFields<GovernmentRegionPredecessorsArgs, 'validity'>>;
  successors?: Resolver<ResolversTypes['SuccessorConnection'], ParentType, ContextType, RequireFields<GovernmentRegionSuccessorsArgs, 'validity'>>;
  uri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernmentRegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentRegionConnection'] = ResolversParentTypes['GovernmentRegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GovernmentRegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GovernmentRegion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GovernmentRegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentRegionEdge'] = ResolversParentTypes['GovernmentRegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GovernmentRegion'], ParentType, ContextType>;
};

export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  amountAwarded?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountPaid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountPlanned?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  awardedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ceiling?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  cofinancingRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GrantDescriptionArgs, 'language'>>;
  endDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  funders?: Resolver<ResolversTypes['GrantFunderConnection'], ParentType, ContextType, RequireFields<GrantFundersArgs, 'validity'>>;
  fundingSources?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<GrantFundingSourcesArgs, 'validity'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<GrantIdentifiersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GrantNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<GrantObservationsArgs>>;
  parentGrants?: Resolver<ResolversTypes['ParentGrantConnection'], ParentType, ContextType, RequireFields<GrantParentGrantsArgs, 'validity'>>;
  purposes?: Resolver<ResolversTypes['GrantPurposeConnection'], ParentType, ContextType, RequireFields<GrantPurposesArgs, 'validity'>>;
  recipients?: Resolver<ResolversTypes['GrantRecipientConnection'], ParentType, ContextType, RequireFields<GrantRecipientsArgs, 'validity'>>;
  startDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  subGrants?: Resolver<ResolversTypes['SubGrantConnection'], ParentType, ContextType, RequireFields<GrantSubGrantsArgs, 'validity'>>;
  uri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantConnection'] = ResolversParentTypes['GrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantEdge'] = ResolversParentTypes['GrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
};

export type GrantFunderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantFunderConnection'] = ResolversParentTypes['GrantFunderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GrantFunderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantFunderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantFunderEdge'] = ResolversParentTypes['GrantFunderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantPurposeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantPurposeConnection'] = ResolversParentTypes['GrantPurposeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GrantPurposeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantPurposeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantPurposeEdge'] = ResolversParentTypes['GrantPurposeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantRecipientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantRecipientConnection'] = ResolversParentTypes['GrantRecipientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GrantRecipientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantRecipientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantRecipientEdge'] = ResolversParentTypes['GrantRecipientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HostedEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HostedEventConnection'] = ResolversParentTypes['HostedEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HostedEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HostedEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HostedEventEdge'] = ResolversParentTypes['HostedEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['IdentifierScheme'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ManagedFundingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManagedFundingConnection'] = ResolversParentTypes['ManagedFundingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ManagedFundingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundingSource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ManagedFundingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManagedFundingEdge'] = ResolversParentTypes['ManagedFundingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingSource'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ManagedFundingEdgeRoleArgs, 'language'>>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinistryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ministry'] = ResolversParentTypes['Ministry']> = {
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  attendances?: Resolver<ResolversTypes['EventAttendanceConnection'], ParentType, ContextType, RequireFields<MinistryAttendancesArgs, 'validity'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MinistryDescriptionArgs, 'language'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<MinistryFundingArgs, 'validity'>>;
  grantsAwarded?: Resolver<ResolversTypes['AwardedGrantConnection'], ParentType, ContextType, RequireFields<MinistryGrantsAwardedArgs, 'validity'>>;
  grantsReceived?: Resolver<ResolversTypes['ReceivedGrantConnection'], ParentType, ContextType, RequireFields<MinistryGrantsReceivedArgs, 'validity'>>;
  hostedEvents?: Resolver<ResolversTypes['HostedEventConnection'], ParentType, ContextType, RequireFields<MinistryHostedEventsArgs, 'validity'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<MinistryIdentifiersArgs>>;
  leadsProjects?: Resolver<ResolversTypes['ProjectLeadershipConnection'], ParentType, ContextType, RequireFields<MinistryLeadsProjectsArgs, 'validity'>>;
  managedFunding?: Resolver<ResolversTypes['ManagedFundingConnection'], ParentType, ContextType, RequireFields<MinistryManagedFundingArgs, 'validity'>>;
  members?: Resolver<ResolversTypes['OrganizationMemberConnection'], ParentType, ContextType, RequireFields<MinistryMembersArgs, 'validity'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MinistryNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<MinistryObservationsArgs>>;
  participations?: Resolver<ResolversTypes['ProjectParticipationConnection'], ParentType, ContextType, RequireFields<MinistryParticipationsArgs, 'validity'>>;
  predecessors?: Resolver<ResolversTypes['PredecessorConnection'], ParentType, ContextType, RequireFields<MinistryPredecessorsArgs, 'validity'>>;
  successors?: Resolver<ResolversTypes['SuccessorConnection'], ParentType, ContextType, RequireFields<MinistrySuccessorsArgs, 'validity'>>;
  supportedByGrants?: Resolver<ResolversTypes['PurposeGrantConnection'], ParentType, ContextType, RequireFields<MinistrySupportedByGrantsArgs, 'validity'>>;
  unitOf?: Resolver<ResolversTypes['ParentOrganizationConnection'], ParentType, ContextType, RequireFields<MinistryUnitOfArgs, 'validity'>>;
  units?: Resolver<ResolversTypes['OrganizationUnitConnection'], ParentType, ContextType, RequireFields<MinistryUnitsArgs, 'validity'>>;
  uri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinistryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinistryConnection'] = ResolversParentTypes['MinistryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MinistryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Ministry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MinistryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinistryEdge'] = ResolversParentTypes['MinistryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ministry'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  administeredBy?: Resolver<ResolversTypes['TerritoryAdministrationConnection'], ParentType, ContextType, RequireFields<MunicipalityAdministeredByArgs, 'validity'>>;
  administration?: Resolver<Maybe<ResolversTypes['Administration']>, ParentType, ContextType>;
  ags?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MunicipalityDescriptionArgs, 'language'>>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  eligibleFor?: Resolver<ResolversTypes['EligibilityConnection'], ParentType, ContextType, Partial<MunicipalityEligibleForArgs>>;
  events?: Resolver<ResolversTypes['TerritoryEventConnection'], ParentType, ContextType, RequireFields<MunicipalityEventsArgs, 'validity'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<MunicipalityIdentifiersArgs>>;
  kind?: Resolver<ResolversTypes['MunicipalityKind'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoCoordinates']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MunicipalityNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<MunicipalityObservationsArgs>>;
  partOf?: Resolver<ResolversTypes['ContainingTerritoryConnection'], ParentType, ContextType, RequireFields<MunicipalityPartOfArgs, 'validity'>>;
  participations?: Resolver<ResolversTypes['ProjectParticipationConnection'], ParentType, ContextType, RequireFields<MunicipalityParticipationsArgs, 'validity'>>;
  parts?: Resolver<ResolversTypes['ContainedTerritoryConnection'], ParentType, ContextType, RequireFields<MunicipalityPartsArgs, 'validity'>>;
  population?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  predecessors?: Resolver<ResolversTypes['PredecessorConnection'], ParentType, ContextType, RequireFields<MunicipalityPredecessorsArgs, 'validity'>>;
  successors?: Resolver<ResolversTypes['SuccessorConnection'], ParentType, ContextType, RequireFields<MunicipalitySuccessorsArgs, 'validity'>>;
  uri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityConnection'] = ResolversParentTypes['MunicipalityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MunicipalityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityEdge'] = ResolversParentTypes['MunicipalityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type MunicipalityTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityTally'] = ResolversParentTypes['MunicipalityTally']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  populationShare?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  withoutPopulation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['NameLabel'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NarrowerTopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NarrowerTopicConnection'] = ResolversParentTypes['NarrowerTopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NarrowerTopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NarrowerTopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NarrowerTopicEdge'] = ResolversParentTypes['NarrowerTopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighborhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighborhood'] = ResolversParentTypes['Neighborhood']> = {
  center?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NeighborhoodNode']>, ParentType, ContextType>;
  truncated?: Resolver<ReadonlyArray<ResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type NeighborhoodNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighborhoodNode'] = ResolversParentTypes['NeighborhoodNode']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Administration' | 'Agency' | 'Association' | 'Centre' | 'Contribution' | 'District' | 'EligibilityRule' | 'Event' | 'Evidence' | 'FundingSource' | 'GovernmentRegion' | 'Grant' | 'Ministry' | 'Municipality' | 'Observation' | 'Person' | 'Project' | 'Source' | 'State' | 'Topic' | 'University', ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  about?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  periodFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  __resolveType: TypeResolveFn<'Administration' | 'Agency' | 'Association' | 'Centre' | 'Ministry' | 'University', ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationMemberConnection'] = ResolversParentTypes['OrganizationMemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationMemberEdge'] = ResolversParentTypes['OrganizationMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationMemberEdgeRoleArgs, 'language'>>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationUnitConnection'] = ResolversParentTypes['OrganizationUnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationUnitEdge'] = ResolversParentTypes['OrganizationUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParentGrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParentGrantConnection'] = ResolversParentTypes['ParentGrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParentGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParentGrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParentGrantEdge'] = ResolversParentTypes['ParentGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParentOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParentOrganizationConnection'] = ResolversParentTypes['ParentOrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParentOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParentOrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParentOrganizationEdge'] = ResolversParentTypes['ParentOrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathSentenceArgs, 'language'>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  things?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  attendances?: Resolver<ResolversTypes['EventAttendanceConnection'], ParentType, ContextType, RequireFields<PersonAttendancesArgs, 'validity'>>;
  contributions?: Resolver<ResolversTypes['PersonContributionConnection'], ParentType, ContextType, RequireFields<PersonContributionsArgs, 'validity'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PersonDescriptionArgs, 'language'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  honorificPrefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<PersonIdentifiersArgs>>;
  memberships?: Resolver<ResolversTypes['PersonMembershipConnection'], ParentType, ContextType, RequireFields<PersonMembershipsArgs, 'validity'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PersonNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<PersonObservationsArgs>>;
  uri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonContributionConnection'] = ResolversParentTypes['PersonContributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonContributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonContributionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonContributionEdge'] = ResolversParentTypes['PersonContributionEdge']> = {
  capacity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PersonContributionEdgeCapacityArgs, 'language'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contribution'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonMembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonMembershipConnection'] = ResolversParentTypes['PersonMembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonMembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonMembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonMembershipEdge'] = ResolversParentTypes['PersonMembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PersonMembershipEdgeRoleArgs, 'language'>>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PredecessorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PredecessorConnection'] = ResolversParentTypes['PredecessorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PredecessorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PredecessorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PredecessorEdge'] = ResolversParentTypes['PredecessorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  ceilingPerParticipant?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  contributions?: Resolver<ResolversTypes['ProjectContributionConnection'], ParentType, ContextType, RequireFields<ProjectContributionsArgs, 'validity'>>;
  coverage?: Resolver<ResolversTypes['ProjectCoverage'], ParentType, ContextType, Partial<ProjectCoverageArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProjectDescriptionArgs, 'language'>>;
  eligibility?: Resolver<ResolversTypes['Eligibility'], ParentType, ContextType, RequireFields<ProjectEligibilityArgs, 'municipality'>>;
  eligibilityRule?: Resolver<Maybe<ResolversTypes['EligibilityRule']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<ProjectFundingArgs, 'validity'>>;
  grants?: Resolver<ResolversTypes['PurposeGrantConnection'], ParentType, ContextType, RequireFields<ProjectGrantsArgs, 'validity'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<ProjectIdentifiersArgs>>;
  leaders?: Resolver<ResolversTypes['ProjectLeaderConnection'], ParentType, ContextType, RequireFields<ProjectLeadersArgs, 'validity'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProjectNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<ProjectObservationsArgs>>;
  ownShare?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['ProjectParticipantConnection'], ParentType, ContextType, RequireFields<ProjectParticipantsArgs, 'validity'>>;
  startDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['AboutTopicConnection'], ParentType, ContextType, RequireFields<ProjectTopicsArgs, 'validity'>>;
  uri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectContributionConnection'] = ResolversParentTypes['ProjectContributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectContributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectContributionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectContributionEdge'] = ResolversParentTypes['ProjectContributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contribution'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectCoverage'] = ResolversParentTypes['ProjectCoverage']> = {
  byDistrict?: Resolver<ReadonlyArray<ResolversTypes['CoverageGroup']>, ParentType, ContextType>;
  municipalities?: Resolver<ResolversTypes['EligibilityConnection'], ParentType, ContextType, Partial<ProjectCoverageMunicipalitiesArgs>>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['EligibilityRule']>, ParentType, ContextType>;
  statedParticipants?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['CoverageGroup'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectLeaderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectLeaderConnection'] = ResolversParentTypes['ProjectLeaderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectLeaderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectLeaderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectLeaderEdge'] = ResolversParentTypes['ProjectLeaderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProjectLeaderEdgeRoleArgs, 'language'>>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectLeadershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectLeadershipConnection'] = ResolversParentTypes['ProjectLeadershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectLeadershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectLeadershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectLeadershipEdge'] = ResolversParentTypes['ProjectLeadershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProjectLeadershipEdgeRoleArgs, 'language'>>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectParticipantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectParticipantConnection'] = ResolversParentTypes['ProjectParticipantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectParticipantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectParticipantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectParticipantEdge'] = ResolversParentTypes['ProjectParticipantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  jointlyWith?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipationRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectParticipationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectParticipationConnection'] = ResolversParentTypes['ProjectParticipationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectParticipationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectParticipationEdge'] = ResolversParentTypes['ProjectParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  jointlyWith?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipationRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurposeGrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurposeGrantConnection'] = ResolversParentTypes['PurposeGrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PurposeGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PurposeGrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurposeGrantEdge'] = ResolversParentTypes['PurposeGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  administration?: Resolver<Maybe<ResolversTypes['Administration']>, ParentType, ContextType, RequireFields<QueryAdministrationArgs, 'id'>>;
  administrations?: Resolver<ResolversTypes['AdministrationConnection'], ParentType, ContextType, RequireFields<QueryAdministrationsArgs, 'validity'>>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<QueryAgenciesArgs, 'validity'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'id'>>;
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType, RequireFields<QueryAssociationArgs, 'id'>>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<QueryAssociationsArgs, 'validity'>>;
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType, RequireFields<QueryCentreArgs, 'id'>>;
  centres?: Resolver<ResolversTypes['CentreConnection'], ParentType, ContextType, RequireFields<QueryCentresArgs, 'validity'>>;
  contribution?: Resolver<Maybe<ResolversTypes['Contribution']>, ParentType, ContextType, RequireFields<QueryContributionArgs, 'id'>>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<QueryContributionsArgs, 'validity'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType, Partial<QueryDistrictArgs>>;
  districts?: Resolver<ResolversTypes['DistrictConnection'], ParentType, ContextType, RequireFields<QueryDistrictsArgs, 'validity'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'validity'>>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'id'>>;
  evidenceItems?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<QueryEvidenceItemsArgs>>;
  fundingFlows?: Resolver<ResolversTypes['FundingFlows'], ParentType, ContextType, RequireFields<QueryFundingFlowsArgs, 'by' | 'validity'>>;
  fundingSource?: Resolver<Maybe<ResolversTypes['FundingSource']>, ParentType, ContextType, RequireFields<QueryFundingSourceArgs, 'id'>>;
  fundingSources?: Resolver<ResolversTypes['FundingSourceConnection'], ParentType, ContextType, RequireFields<QueryFundingSourcesArgs, 'validity'>>;
  governmentRegion?: Resolver<Maybe<ResolversTypes['GovernmentRegion']>, ParentType, ContextType, RequireFields<QueryGovernmentRegionArgs, 'id'>>;
  governmentRegions?: Resolver<ResolversTypes['GovernmentRegionConnection'], ParentType, ContextType, RequireFields<QueryGovernmentRegionsArgs, 'validity'>>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType, RequireFields<QueryGrantArgs, 'id'>>;
  grants?: Resolver<ResolversTypes['GrantConnection'], ParentType, ContextType, RequireFields<QueryGrantsArgs, 'validity'>>;
  ministries?: Resolver<ResolversTypes['MinistryConnection'], ParentType, ContextType, RequireFields<QueryMinistriesArgs, 'validity'>>;
  ministry?: Resolver<Maybe<ResolversTypes['Ministry']>, ParentType, ContextType, RequireFields<QueryMinistryArgs, 'id'>>;
  municipalities?: Resolver<ResolversTypes['MunicipalityConnection'], ParentType, ContextType, RequireFields<QueryMunicipalitiesArgs, 'validity'>>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType, Partial<QueryMunicipalityArgs>>;
  neighborhood?: Resolver<ResolversTypes['Neighborhood'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<QueryObservationArgs, 'id'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<QueryObservationsArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'validity'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  persons?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPersonsArgs, 'validity'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<QueryProjectsArgs, 'validity'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query' | 'validity'>>;
  shortestPaths?: Resolver<ResolversTypes['ShortestPaths'], ParentType, ContextType, RequireFields<QueryShortestPathsArgs, 'from' | 'to'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType, RequireFields<QueryStateArgs, 'id'>>;
  states?: Resolver<ResolversTypes['StateConnection'], ParentType, ContextType, RequireFields<QueryStatesArgs, 'validity'>>;
  territories?: Resolver<ResolversTypes['TerritoryConnection'], ParentType, ContextType, RequireFields<QueryTerritoriesArgs, 'validity'>>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType, RequireFields<QueryTerritoryArgs, 'id'>>;
  thing?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType, RequireFields<QueryThingArgs, 'scheme' | 'value'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'validity'>>;
  universities?: Resolver<ResolversTypes['UniversityConnection'], ParentType, ContextType, RequireFields<QueryUniversitiesArgs, 'validity'>>;
  university?: Resolver<Maybe<ResolversTypes['University']>, ParentType, ContextType, RequireFields<QueryUniversityArgs, 'id'>>;
};

export type ReceivedGrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivedGrantConnection'] = ResolversParentTypes['ReceivedGrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReceivedGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceivedGrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivedGrantEdge'] = ResolversParentTypes['ReceivedGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['SearchCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchCount'] = ResolversParentTypes['SearchCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  excerpt?: Resolver<ReadonlyArray<ResolversTypes['ExcerptPart']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
};

export type ShortestPathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortestPaths'] = ResolversParentTypes['ShortestPaths']> = {
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  attribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  license?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementKinds?: Resolver<ReadonlyArray<ResolversTypes['StatementKindCount']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<SourceStatementsArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  administeredBy?: Resolver<ResolversTypes['TerritoryAdministrationConnection'], ParentType, ContextType, RequireFields<StateAdministeredByArgs, 'validity'>>;
  administration?: Resolver<Maybe<ResolversTypes['Administration']>, ParentType, ContextType>;
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StateDescriptionArgs, 'language'>>;
  events?: Resolver<ResolversTypes['TerritoryEventConnection'], ParentType, ContextType, RequireFields<StateEventsArgs, 'validity'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<StateIdentifiersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StateNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<StateObservationsArgs>>;
  partOf?: Resolver<ResolversTypes['ContainingTerritoryConnection'], ParentType, ContextType, RequireFields<StatePartOfArgs, 'validity'>>;
  participations?: Resolver<ResolversTypes['ProjectParticipationConnection'], ParentType, ContextType, RequireFields<StateParticipationsArgs, 'validity'>>;
  parts?: Resolver<ResolversTypes['ContainedTerritoryConnection'], ParentType, ContextType, RequireFields<StatePartsArgs, 'validity'>>;
  population?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  predecessors?: Resolver<ResolversTypes['PredecessorConnection'], ParentType, ContextType, RequireFields<StatePredecessorsArgs, 'validity'>>;
  successors?: Resolver<ResolversTypes['SuccessorConnection'], ParentType, ContextType, RequireFields<StateSuccessorsArgs, 'validity'>>;
  uri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateConnection'] = ResolversParentTypes['StateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateEdge'] = ResolversParentTypes['StateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['FactStatus']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementKindCount'] = ResolversParentTypes['StatementKindCount']> = {
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StepDetailArgs, 'language'>>;
  direction?: Resolver<ResolversTypes['EdgeDirection'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StepSentenceArgs, 'language'>>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubGrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubGrantConnection'] = ResolversParentTypes['SubGrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubGrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubGrantEdge'] = ResolversParentTypes['SubGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuccessorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessorConnection'] = ResolversParentTypes['SuccessorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SuccessorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuccessorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessorEdge'] = ResolversParentTypes['SuccessorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TerritoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory']> = {
  __resolveType: TypeResolveFn<'District' | 'GovernmentRegion' | 'Municipality' | 'State', ParentType, ContextType>;
};

export type TerritoryAdministrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryAdministrationConnection'] = ResolversParentTypes['TerritoryAdministrationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TerritoryAdministrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Administration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TerritoryAdministrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryAdministrationEdge'] = ResolversParentTypes['TerritoryAdministrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Administration'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TerritoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryConnection'] = ResolversParentTypes['TerritoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TerritoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TerritoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryEdge'] = ResolversParentTypes['TerritoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
};

export type TerritoryEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryEventConnection'] = ResolversParentTypes['TerritoryEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TerritoryEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TerritoryEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryEventEdge'] = ResolversParentTypes['TerritoryEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TerritoryEventEdgeVenueArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Thing'] = ResolversParentTypes['Thing']> = {
  __resolveType: TypeResolveFn<'Administration' | 'Agency' | 'Association' | 'Centre' | 'Contribution' | 'District' | 'Event' | 'FundingSource' | 'GovernmentRegion' | 'Grant' | 'Ministry' | 'Municipality' | 'Person' | 'Project' | 'State' | 'Topic' | 'University', ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  broader?: Resolver<ResolversTypes['BroaderTopicConnection'], ParentType, ContextType, RequireFields<TopicBroaderArgs, 'validity'>>;
  contributions?: Resolver<ResolversTypes['TopicContributionConnection'], ParentType, ContextType, RequireFields<TopicContributionsArgs, 'validity'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TopicDescriptionArgs, 'language'>>;
  events?: Resolver<ResolversTypes['TopicEventConnection'], ParentType, ContextType, RequireFields<TopicEventsArgs, 'validity'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fundingSources?: Resolver<ResolversTypes['TopicFundingSourceConnection'], ParentType, ContextType, RequireFields<TopicFundingSourcesArgs, 'validity'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<TopicIdentifiersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TopicNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  narrower?: Resolver<ResolversTypes['NarrowerTopicConnection'], ParentType, ContextType, RequireFields<TopicNarrowerArgs, 'validity'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<TopicObservationsArgs>>;
  projects?: Resolver<ResolversTypes['TopicProjectConnection'], ParentType, ContextType, RequireFields<TopicProjectsArgs, 'validity'>>;
  uri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicContributionConnection'] = ResolversParentTypes['TopicContributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicContributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicContributionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicContributionEdge'] = ResolversParentTypes['TopicContributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contribution'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TopicEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEventConnection'] = ResolversParentTypes['TopicEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEventEdge'] = ResolversParentTypes['TopicEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicFundingSourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicFundingSourceConnection'] = ResolversParentTypes['TopicFundingSourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicFundingSourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundingSource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicFundingSourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicFundingSourceEdge'] = ResolversParentTypes['TopicFundingSourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingSource'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicProjectConnection'] = ResolversParentTypes['TopicProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicProjectEdge'] = ResolversParentTypes['TopicProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TruncationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Truncation'] = ResolversParentTypes['Truncation']> = {
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neighbors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UniversityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['University'] = ResolversParentTypes['University']> = {
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  attendances?: Resolver<ResolversTypes['EventAttendanceConnection'], ParentType, ContextType, RequireFields<UniversityAttendancesArgs, 'validity'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<UniversityDescriptionArgs, 'language'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<UniversityFundingArgs, 'validity'>>;
  grantsAwarded?: Resolver<ResolversTypes['AwardedGrantConnection'], ParentType, ContextType, RequireFields<UniversityGrantsAwardedArgs, 'validity'>>;
  grantsReceived?: Resolver<ResolversTypes['ReceivedGrantConnection'], ParentType, ContextType, RequireFields<UniversityGrantsReceivedArgs, 'validity'>>;
  hostedEvents?: Resolver<ResolversTypes['HostedEventConnection'], ParentType, ContextType, RequireFields<UniversityHostedEventsArgs, 'validity'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<UniversityIdentifiersArgs>>;
  leadsProjects?: Resolver<ResolversTypes['ProjectLeadershipConnection'], ParentType, ContextType, RequireFields<UniversityLeadsProjectsArgs, 'validity'>>;
  managedFunding?: Resolver<ResolversTypes['ManagedFundingConnection'], ParentType, ContextType, RequireFields<UniversityManagedFundingArgs, 'validity'>>;
  members?: Resolver<ResolversTypes['OrganizationMemberConnection'], ParentType, ContextType, RequireFields<UniversityMembersArgs, 'validity'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UniversityNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<UniversityObservationsArgs>>;
  participations?: Resolver<ResolversTypes['ProjectParticipationConnection'], ParentType, ContextType, RequireFields<UniversityParticipationsArgs, 'validity'>>;
  predecessors?: Resolver<ResolversTypes['PredecessorConnection'], ParentType, ContextType, RequireFields<UniversityPredecessorsArgs, 'validity'>>;
  successors?: Resolver<ResolversTypes['SuccessorConnection'], ParentType, ContextType, RequireFields<UniversitySuccessorsArgs, 'validity'>>;
  supportedByGrants?: Resolver<ResolversTypes['PurposeGrantConnection'], ParentType, ContextType, RequireFields<UniversitySupportedByGrantsArgs, 'validity'>>;
  unitOf?: Resolver<ResolversTypes['ParentOrganizationConnection'], ParentType, ContextType, RequireFields<UniversityUnitOfArgs, 'validity'>>;
  units?: Resolver<ResolversTypes['OrganizationUnitConnection'], ParentType, ContextType, RequireFields<UniversityUnitsArgs, 'validity'>>;
  uri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UniversityConnection'] = ResolversParentTypes['UniversityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UniversityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['University']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UniversityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UniversityEdge'] = ResolversParentTypes['UniversityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['University'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AboutProjectConnection?: AboutProjectConnectionResolvers<ContextType>;
  AboutProjectEdge?: AboutProjectEdgeResolvers<ContextType>;
  AboutTopicConnection?: AboutTopicConnectionResolvers<ContextType>;
  AboutTopicEdge?: AboutTopicEdgeResolvers<ContextType>;
  AdministeredTerritoryConnection?: AdministeredTerritoryConnectionResolvers<ContextType>;
  AdministeredTerritoryEdge?: AdministeredTerritoryEdgeResolvers<ContextType>;
  Administration?: AdministrationResolvers<ContextType>;
  AdministrationConnection?: AdministrationConnectionResolvers<ContextType>;
  AdministrationEdge?: AdministrationEdgeResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  AssociationConnection?: AssociationConnectionResolvers<ContextType>;
  AssociationEdge?: AssociationEdgeResolvers<ContextType>;
  AwardedGrantConnection?: AwardedGrantConnectionResolvers<ContextType>;
  AwardedGrantEdge?: AwardedGrantEdgeResolvers<ContextType>;
  BroaderTopicConnection?: BroaderTopicConnectionResolvers<ContextType>;
  BroaderTopicEdge?: BroaderTopicEdgeResolvers<ContextType>;
  Centre?: CentreResolvers<ContextType>;
  CentreConnection?: CentreConnectionResolvers<ContextType>;
  CentreEdge?: CentreEdgeResolvers<ContextType>;
  ContainedTerritoryConnection?: ContainedTerritoryConnectionResolvers<ContextType>;
  ContainedTerritoryEdge?: ContainedTerritoryEdgeResolvers<ContextType>;
  ContainingTerritoryConnection?: ContainingTerritoryConnectionResolvers<ContextType>;
  ContainingTerritoryEdge?: ContainingTerritoryEdgeResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  ContributionConnection?: ContributionConnectionResolvers<ContextType>;
  ContributionEdge?: ContributionEdgeResolvers<ContextType>;
  ContributionEventConnection?: ContributionEventConnectionResolvers<ContextType>;
  ContributionEventEdge?: ContributionEventEdgeResolvers<ContextType>;
  ContributionSpeakerConnection?: ContributionSpeakerConnectionResolvers<ContextType>;
  ContributionSpeakerEdge?: ContributionSpeakerEdgeResolvers<ContextType>;
  CoverageGroup?: CoverageGroupResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  District?: DistrictResolvers<ContextType>;
  DistrictConnection?: DistrictConnectionResolvers<ContextType>;
  DistrictEdge?: DistrictEdgeResolvers<ContextType>;
  Eligibility?: EligibilityResolvers<ContextType>;
  EligibilityConnection?: EligibilityConnectionResolvers<ContextType>;
  EligibilityEdge?: EligibilityEdgeResolvers<ContextType>;
  EligibilityRule?: EligibilityRuleResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventAttendanceConnection?: EventAttendanceConnectionResolvers<ContextType>;
  EventAttendanceEdge?: EventAttendanceEdgeResolvers<ContextType>;
  EventAttendeeConnection?: EventAttendeeConnectionResolvers<ContextType>;
  EventAttendeeEdge?: EventAttendeeEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventContributionConnection?: EventContributionConnectionResolvers<ContextType>;
  EventContributionEdge?: EventContributionEdgeResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventHostConnection?: EventHostConnectionResolvers<ContextType>;
  EventHostEdge?: EventHostEdgeResolvers<ContextType>;
  EventPlaceConnection?: EventPlaceConnectionResolvers<ContextType>;
  EventPlaceEdge?: EventPlaceEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  ExcerptPart?: ExcerptPartResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FundedGrantConnection?: FundedGrantConnectionResolvers<ContextType>;
  FundedGrantEdge?: FundedGrantEdgeResolvers<ContextType>;
  FundedOrganizationConnection?: FundedOrganizationConnectionResolvers<ContextType>;
  FundedOrganizationEdge?: FundedOrganizationEdgeResolvers<ContextType>;
  FundedProjectConnection?: FundedProjectConnectionResolvers<ContextType>;
  FundedProjectEdge?: FundedProjectEdgeResolvers<ContextType>;
  FundingConnection?: FundingConnectionResolvers<ContextType>;
  FundingEdge?: FundingEdgeResolvers<ContextType>;
  FundingFlow?: FundingFlowResolvers<ContextType>;
  FundingFlowConnection?: FundingFlowConnectionResolvers<ContextType>;
  FundingFlowEdge?: FundingFlowEdgeResolvers<ContextType>;
  FundingFlows?: FundingFlowsResolvers<ContextType>;
  FundingInconsistency?: FundingInconsistencyResolvers<ContextType>;
  FundingInconsistencyConnection?: FundingInconsistencyConnectionResolvers<ContextType>;
  FundingInconsistencyEdge?: FundingInconsistencyEdgeResolvers<ContextType>;
  FundingManagerConnection?: FundingManagerConnectionResolvers<ContextType>;
  FundingManagerEdge?: FundingManagerEdgeResolvers<ContextType>;
  FundingSource?: FundingSourceResolvers<ContextType>;
  FundingSourceConnection?: FundingSourceConnectionResolvers<ContextType>;
  FundingSourceEdge?: FundingSourceEdgeResolvers<ContextType>;
  FundingSum?: FundingSumResolvers<ContextType>;
  GeoCoordinates?: GeoCoordinatesResolvers<ContextType>;
  GovernmentRegion?: GovernmentRegionResolvers<ContextType>;
  GovernmentRegionConnection?: GovernmentRegionConnectionResolvers<ContextType>;
  GovernmentRegionEdge?: GovernmentRegionEdgeResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  GrantConnection?: GrantConnectionResolvers<ContextType>;
  GrantEdge?: GrantEdgeResolvers<ContextType>;
  GrantFunderConnection?: GrantFunderConnectionResolvers<ContextType>;
  GrantFunderEdge?: GrantFunderEdgeResolvers<ContextType>;
  GrantPurposeConnection?: GrantPurposeConnectionResolvers<ContextType>;
  GrantPurposeEdge?: GrantPurposeEdgeResolvers<ContextType>;
  GrantRecipientConnection?: GrantRecipientConnectionResolvers<ContextType>;
  GrantRecipientEdge?: GrantRecipientEdgeResolvers<ContextType>;
  HostedEventConnection?: HostedEventConnectionResolvers<ContextType>;
  HostedEventEdge?: HostedEventEdgeResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  ManagedFundingConnection?: ManagedFundingConnectionResolvers<ContextType>;
  ManagedFundingEdge?: ManagedFundingEdgeResolvers<ContextType>;
  Ministry?: MinistryResolvers<ContextType>;
  MinistryConnection?: MinistryConnectionResolvers<ContextType>;
  MinistryEdge?: MinistryEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityConnection?: MunicipalityConnectionResolvers<ContextType>;
  MunicipalityEdge?: MunicipalityEdgeResolvers<ContextType>;
  MunicipalityTally?: MunicipalityTallyResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  NarrowerTopicConnection?: NarrowerTopicConnectionResolvers<ContextType>;
  NarrowerTopicEdge?: NarrowerTopicEdgeResolvers<ContextType>;
  Neighborhood?: NeighborhoodResolvers<ContextType>;
  NeighborhoodNode?: NeighborhoodNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationMemberConnection?: OrganizationMemberConnectionResolvers<ContextType>;
  OrganizationMemberEdge?: OrganizationMemberEdgeResolvers<ContextType>;
  OrganizationUnitConnection?: OrganizationUnitConnectionResolvers<ContextType>;
  OrganizationUnitEdge?: OrganizationUnitEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParentGrantConnection?: ParentGrantConnectionResolvers<ContextType>;
  ParentGrantEdge?: ParentGrantEdgeResolvers<ContextType>;
  ParentOrganizationConnection?: ParentOrganizationConnectionResolvers<ContextType>;
  ParentOrganizationEdge?: ParentOrganizationEdgeResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Path?: PathResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonContributionConnection?: PersonContributionConnectionResolvers<ContextType>;
  PersonContributionEdge?: PersonContributionEdgeResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonMembershipConnection?: PersonMembershipConnectionResolvers<ContextType>;
  PersonMembershipEdge?: PersonMembershipEdgeResolvers<ContextType>;
  PredecessorConnection?: PredecessorConnectionResolvers<ContextType>;
  PredecessorEdge?: PredecessorEdgeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectContributionConnection?: ProjectContributionConnectionResolvers<ContextType>;
  ProjectContributionEdge?: ProjectContributionEdgeResolvers<ContextType>;
  ProjectCoverage?: ProjectCoverageResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectLeaderConnection?: ProjectLeaderConnectionResolvers<ContextType>;
  ProjectLeaderEdge?: ProjectLeaderEdgeResolvers<ContextType>;
  ProjectLeadershipConnection?: ProjectLeadershipConnectionResolvers<ContextType>;
  ProjectLeadershipEdge?: ProjectLeadershipEdgeResolvers<ContextType>;
  ProjectParticipantConnection?: ProjectParticipantConnectionResolvers<ContextType>;
  ProjectParticipantEdge?: ProjectParticipantEdgeResolvers<ContextType>;
  ProjectParticipationConnection?: ProjectParticipationConnectionResolvers<ContextType>;
  ProjectParticipationEdge?: ProjectParticipationEdgeResolvers<ContextType>;
  PurposeGrantConnection?: PurposeGrantConnectionResolvers<ContextType>;
  PurposeGrantEdge?: PurposeGrantEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceivedGrantConnection?: ReceivedGrantConnectionResolvers<ContextType>;
  ReceivedGrantEdge?: ReceivedGrantEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchCount?: SearchCountResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  ShortestPaths?: ShortestPathsResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateConnection?: StateConnectionResolvers<ContextType>;
  StateEdge?: StateEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementKindCount?: StatementKindCountResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  SubGrantConnection?: SubGrantConnectionResolvers<ContextType>;
  SubGrantEdge?: SubGrantEdgeResolvers<ContextType>;
  SuccessorConnection?: SuccessorConnectionResolvers<ContextType>;
  SuccessorEdge?: SuccessorEdgeResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  TerritoryAdministrationConnection?: TerritoryAdministrationConnectionResolvers<ContextType>;
  TerritoryAdministrationEdge?: TerritoryAdministrationEdgeResolvers<ContextType>;
  TerritoryConnection?: TerritoryConnectionResolvers<ContextType>;
  TerritoryEdge?: TerritoryEdgeResolvers<ContextType>;
  TerritoryEventConnection?: TerritoryEventConnectionResolvers<ContextType>;
  TerritoryEventEdge?: TerritoryEventEdgeResolvers<ContextType>;
  Thing?: ThingResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicContributionConnection?: TopicContributionConnectionResolvers<ContextType>;
  TopicContributionEdge?: TopicContributionEdgeResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  TopicEventConnection?: TopicEventConnectionResolvers<ContextType>;
  TopicEventEdge?: TopicEventEdgeResolvers<ContextType>;
  TopicFundingSourceConnection?: TopicFundingSourceConnectionResolvers<ContextType>;
  TopicFundingSourceEdge?: TopicFundingSourceEdgeResolvers<ContextType>;
  TopicProjectConnection?: TopicProjectConnectionResolvers<ContextType>;
  TopicProjectEdge?: TopicProjectEdgeResolvers<ContextType>;
  Truncation?: TruncationResolvers<ContextType>;
  URL?: GraphQLScalarType;
  University?: UniversityResolvers<ContextType>;
  UniversityConnection?: UniversityConnectionResolvers<ContextType>;
  UniversityEdge?: UniversityEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  asOf?: AsOfDirectiveResolver<any, any, ContextType>;
};
