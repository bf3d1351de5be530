import type { NodeObject as NodeParent } from '../graph/noun.ts';
import type { Thing as ThingParent } from '../entities/thing/thing.ts';
import type { Name as NameParent } from '../entities/thing/thing.ts';
import type { Identifier as IdentifierParent } from '../entities/thing/thing.ts';
import type { Found as FoundParent } from '../explore/look-up/look-up.ts';
import type { Merged as MergedParent } from '../explore/look-up/look-up.ts';
import type { OutOfTime as OutOfTimeParent } from '../explore/look-up/look-up.ts';
import type { UnknownId as UnknownIdParent } from '../explore/look-up/look-up.ts';
import type { InvalidId as InvalidIdParent } from '../explore/look-up/look-up.ts';
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
import type { Contradiction as ContradictionParent } from '../explore/provenance/contradiction.ts';
import type { ContradictingStatement as ContradictingStatementParent } from '../explore/provenance/contradiction.ts';
import type { UnsourcedFact as UnsourcedFactParent } from '../explore/provenance/unsourced.ts';
import type { ActorMeasures as ActorMeasuresParent } from '../explore/measures/actor-measures.ts';
import type { ActorMeasure as ActorMeasureParent } from '../explore/measures/actor-measures.ts';
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
import type { FactEdge as FactEdgeParent } from '../graph/fact-edge.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type AboutProjectConnectionGroupsArgs = {
  by?: ReadonlyArray<AboutProjectGroupKey>;
  of?: ReadonlyArray<AboutProjectFigure>;
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

export type AboutProjectFigure =
  | 'CEILING_PER_PARTICIPANT'
  | 'OWN_SHARE';

export type AboutProjectGroupKey =
  | 'CONTRIBUTIONS'
  | 'ELIGIBILITY_RULE'
  | 'END_DATE_YEAR'
  | 'FUNDING'
  | 'GRANTS'
  | 'LEADERS'
  | 'OBSERVATIONS'
  | 'PARTICIPANTS'
  | 'PROJECT_VALID_FROM_YEAR'
  | 'PROJECT_VALID_TO_YEAR'
  | 'START_DATE_YEAR'
  | 'STATUS'
  | 'TOPICS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type AboutProjectOrder =
  { readonly project: ProjectOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly project?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly project?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly project?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly project?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type AboutProjectRelation = {
  readonly every?: InputMaybe<AboutProjectWhere>;
  readonly none?: InputMaybe<AboutProjectWhere>;
  readonly some?: InputMaybe<AboutProjectWhere>;
};

export type AboutProjectWhere = {
  readonly and?: InputMaybe<ReadonlyArray<AboutProjectWhere>>;
  readonly not?: InputMaybe<AboutProjectWhere>;
  readonly or?: InputMaybe<ReadonlyArray<AboutProjectWhere>>;
  readonly project?: InputMaybe<ProjectWhere>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type AboutTopicConnection = {
  readonly __typename?: 'AboutTopicConnection';
  readonly edges: ReadonlyArray<AboutTopicEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Topic>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type AboutTopicConnectionGroupsArgs = {
  by?: ReadonlyArray<AboutTopicGroupKey>;
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

export type AboutTopicGroupKey =
  | 'BROADER'
  | 'CONTRIBUTIONS'
  | 'EVENTS'
  | 'FUNDING_SOURCES'
  | 'NARROWER'
  | 'OBSERVATIONS'
  | 'PROJECTS'
  | 'STATUS'
  | 'TOPIC_VALID_FROM_YEAR'
  | 'TOPIC_VALID_TO_YEAR'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type AboutTopicOrder =
  { readonly recordedAt: OrderDirection; readonly status?: never; readonly topic?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status: OrderDirection; readonly topic?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly topic: TopicOrder; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly topic?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly topic?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type AboutTopicRelation = {
  readonly every?: InputMaybe<AboutTopicWhere>;
  readonly none?: InputMaybe<AboutTopicWhere>;
  readonly some?: InputMaybe<AboutTopicWhere>;
};

export type AboutTopicWhere = {
  readonly and?: InputMaybe<ReadonlyArray<AboutTopicWhere>>;
  readonly not?: InputMaybe<AboutTopicWhere>;
  readonly or?: InputMaybe<ReadonlyArray<AboutTopicWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly topic?: InputMaybe<TopicWhere>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type ActorMeasure = {
  readonly __typename?: 'ActorMeasure';
  readonly actor: Thing;
  readonly betweenness: Scalars['Float']['output'];
  readonly community: Scalars['Int']['output'];
  readonly degree: Scalars['Int']['output'];
};

export type ActorMeasureConnection = {
  readonly __typename?: 'ActorMeasureConnection';
  readonly edges: ReadonlyArray<ActorMeasureEdge>;
  readonly nodes: ReadonlyArray<ActorMeasure>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ActorMeasureEdge = {
  readonly __typename?: 'ActorMeasureEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ActorMeasure;
};

export type ActorMeasureWhere = {
  readonly actor?: InputMaybe<IdComparison>;
  readonly and?: InputMaybe<ReadonlyArray<ActorMeasureWhere>>;
  readonly betweenness?: InputMaybe<DecimalComparison>;
  readonly community?: InputMaybe<IntComparison>;
  readonly degree?: InputMaybe<IntComparison>;
  readonly not?: InputMaybe<ActorMeasureWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ActorMeasureWhere>>;
};

export type ActorMeasures = {
  readonly __typename?: 'ActorMeasures';
  readonly actorCount: Scalars['Int']['output'];
  readonly actors: ActorMeasureConnection;
  readonly asOf: Scalars['Date']['output'];
  readonly communityCount: Scalars['Int']['output'];
  readonly method: MeasureMethod;
  readonly modularity?: Maybe<Scalars['Float']['output']>;
  readonly otherCount: Scalars['Int']['output'];
  readonly sampleSize: Scalars['Int']['output'];
  readonly tieCount: Scalars['Int']['output'];
  readonly via: ReadonlyArray<EdgeType>;
};


export type ActorMeasuresActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  community?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
  types?: InputMaybe<ReadonlyArray<ActorType>>;
  where?: InputMaybe<ActorMeasureWhere>;
};

export type ActorOrder =
  | 'BETWEENNESS'
  | 'DEGREE';

export type ActorType =
  | 'ADMINISTRATION'
  | 'AGENCY'
  | 'ASSOCIATION'
  | 'CENTRE'
  | 'MINISTRY'
  | 'PERSON'
  | 'UNIVERSITY';

export type AdministeredTerritoryConnection = {
  readonly __typename?: 'AdministeredTerritoryConnection';
  readonly edges: ReadonlyArray<AdministeredTerritoryEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Territory>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type AdministeredTerritoryConnectionGroupsArgs = {
  by?: ReadonlyArray<AdministeredTerritoryGroupKey>;
  of?: ReadonlyArray<AdministeredTerritoryFigure>;
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

export type AdministeredTerritoryFigure =
  | 'POPULATION';

export type AdministeredTerritoryGroupKey =
  | 'ADMINISTERED_BY'
  | 'ADMINISTRATION'
  | 'EVENTS'
  | 'OBSERVATIONS'
  | 'PARTICIPATES_IN'
  | 'PARTS'
  | 'PART_OF'
  | 'PREDECESSORS'
  | 'STATUS'
  | 'SUCCESSORS'
  | 'TERRITORY_VALID_FROM_YEAR'
  | 'TERRITORY_VALID_TO_YEAR'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type AdministeredTerritoryOrder =
  { readonly recordedAt: OrderDirection; readonly status?: never; readonly territory?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status: OrderDirection; readonly territory?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly territory: TerritoryOrder; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly territory?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly territory?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type AdministeredTerritoryRelation = {
  readonly every?: InputMaybe<AdministeredTerritoryWhere>;
  readonly none?: InputMaybe<AdministeredTerritoryWhere>;
  readonly some?: InputMaybe<AdministeredTerritoryWhere>;
};

export type AdministeredTerritoryWhere = {
  readonly and?: InputMaybe<ReadonlyArray<AdministeredTerritoryWhere>>;
  readonly not?: InputMaybe<AdministeredTerritoryWhere>;
  readonly or?: InputMaybe<ReadonlyArray<AdministeredTerritoryWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly territory?: InputMaybe<TerritoryWhere>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
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
  readonly participatesIn: ProjectParticipationConnection;
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
  orderBy?: InputMaybe<ReadonlyArray<AdministeredTerritoryOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<AdministeredTerritoryWhere>;
};


export type AdministrationAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventAttendanceOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<EventAttendanceWhere>;
};


export type AdministrationDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type AdministrationFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundingOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<FundingWhere>;
};


export type AdministrationGrantsAwardedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AwardedGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<AwardedGrantWhere>;
};


export type AdministrationGrantsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ReceivedGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ReceivedGrantWhere>;
};


export type AdministrationHostedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<HostedEventOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<HostedEventWhere>;
};


export type AdministrationIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type AdministrationLeadsProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectLeadershipOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectLeadershipWhere>;
};


export type AdministrationManagedFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ManagedFundingOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ManagedFundingWhere>;
};


export type AdministrationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationMemberOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<OrganizationMemberWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


export type AdministrationParticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectParticipationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectParticipationWhere>;
};


export type AdministrationPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PredecessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PredecessorWhere>;
};


export type AdministrationSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<SuccessorWhere>;
};


export type AdministrationSupportedByGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PurposeGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PurposeGrantWhere>;
};


export type AdministrationUnitOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParentOrganizationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ParentOrganizationWhere>;
};


export type AdministrationUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationUnitOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<OrganizationUnitWhere>;
};

export type AdministrationConnection = {
  readonly __typename?: 'AdministrationConnection';
  readonly edges: ReadonlyArray<AdministrationEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Administration>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type AdministrationConnectionGroupsArgs = {
  by?: ReadonlyArray<AdministrationGroupKey>;
};

export type AdministrationEdge = {
  readonly __typename?: 'AdministrationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Administration;
};

export type AdministrationGroupKey =
  | 'ADMINISTERS'
  | 'ATTENDANCES'
  | 'FUNDING'
  | 'GRANTS_AWARDED'
  | 'GRANTS_RECEIVED'
  | 'HOSTED_EVENTS'
  | 'LEADS_PROJECTS'
  | 'MANAGED_FUNDING'
  | 'MEMBERS'
  | 'OBSERVATIONS'
  | 'PARTICIPATES_IN'
  | 'PREDECESSORS'
  | 'SUCCESSORS'
  | 'SUPPORTED_BY_GRANTS'
  | 'TERRITORY'
  | 'UNITS'
  | 'UNIT_OF'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type AdministrationOrder =
  { readonly name: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly name?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly name?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type AdministrationWhere = {
  readonly administers?: InputMaybe<AdministeredTerritoryRelation>;
  readonly and?: InputMaybe<ReadonlyArray<AdministrationWhere>>;
  readonly attendances?: InputMaybe<EventAttendanceRelation>;
  readonly description?: InputMaybe<TextComparison>;
  readonly funding?: InputMaybe<FundingRelation>;
  readonly grantsAwarded?: InputMaybe<AwardedGrantRelation>;
  readonly grantsReceived?: InputMaybe<ReceivedGrantRelation>;
  readonly hostedEvents?: InputMaybe<HostedEventRelation>;
  readonly id?: InputMaybe<IdComparison>;
  readonly identifiers?: InputMaybe<IdentifierRelation>;
  readonly leadsProjects?: InputMaybe<ProjectLeadershipRelation>;
  readonly managedFunding?: InputMaybe<ManagedFundingRelation>;
  readonly members?: InputMaybe<OrganizationMemberRelation>;
  readonly name?: InputMaybe<NameComparison>;
  readonly names?: InputMaybe<NameRelation>;
  readonly not?: InputMaybe<AdministrationWhere>;
  readonly observations?: InputMaybe<ObservationRelation>;
  readonly or?: InputMaybe<ReadonlyArray<AdministrationWhere>>;
  readonly participatesIn?: InputMaybe<ProjectParticipationRelation>;
  readonly predecessors?: InputMaybe<PredecessorRelation>;
  readonly successors?: InputMaybe<SuccessorRelation>;
  readonly supportedByGrants?: InputMaybe<PurposeGrantRelation>;
  readonly territory?: InputMaybe<TerritoryWhere>;
  readonly unitOf?: InputMaybe<ParentOrganizationRelation>;
  readonly units?: InputMaybe<OrganizationUnitRelation>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
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
  readonly participatesIn: ProjectParticipationConnection;
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
  orderBy?: InputMaybe<ReadonlyArray<EventAttendanceOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<EventAttendanceWhere>;
};


export type AgencyDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type AgencyFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundingOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<FundingWhere>;
};


export type AgencyGrantsAwardedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AwardedGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<AwardedGrantWhere>;
};


export type AgencyGrantsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ReceivedGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ReceivedGrantWhere>;
};


export type AgencyHostedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<HostedEventOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<HostedEventWhere>;
};


export type AgencyIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type AgencyLeadsProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectLeadershipOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectLeadershipWhere>;
};


export type AgencyManagedFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ManagedFundingOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ManagedFundingWhere>;
};


export type AgencyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationMemberOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<OrganizationMemberWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


export type AgencyParticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectParticipationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectParticipationWhere>;
};


export type AgencyPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PredecessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PredecessorWhere>;
};


export type AgencySuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<SuccessorWhere>;
};


export type AgencySupportedByGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PurposeGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PurposeGrantWhere>;
};


export type AgencyUnitOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParentOrganizationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ParentOrganizationWhere>;
};


export type AgencyUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationUnitOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<OrganizationUnitWhere>;
};

export type AgencyConnection = {
  readonly __typename?: 'AgencyConnection';
  readonly edges: ReadonlyArray<AgencyEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Agency>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type AgencyConnectionGroupsArgs = {
  by?: ReadonlyArray<AgencyGroupKey>;
};

export type AgencyEdge = {
  readonly __typename?: 'AgencyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Agency;
};

export type AgencyGroupKey =
  | 'ATTENDANCES'
  | 'FUNDING'
  | 'GRANTS_AWARDED'
  | 'GRANTS_RECEIVED'
  | 'HOSTED_EVENTS'
  | 'LEADS_PROJECTS'
  | 'MANAGED_FUNDING'
  | 'MEMBERS'
  | 'OBSERVATIONS'
  | 'PARTICIPATES_IN'
  | 'PREDECESSORS'
  | 'SUCCESSORS'
  | 'SUPPORTED_BY_GRANTS'
  | 'UNITS'
  | 'UNIT_OF'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type AgencyOrder =
  { readonly name: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly name?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly name?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type AgencyWhere = {
  readonly and?: InputMaybe<ReadonlyArray<AgencyWhere>>;
  readonly attendances?: InputMaybe<EventAttendanceRelation>;
  readonly description?: InputMaybe<TextComparison>;
  readonly funding?: InputMaybe<FundingRelation>;
  readonly grantsAwarded?: InputMaybe<AwardedGrantRelation>;
  readonly grantsReceived?: InputMaybe<ReceivedGrantRelation>;
  readonly hostedEvents?: InputMaybe<HostedEventRelation>;
  readonly id?: InputMaybe<IdComparison>;
  readonly identifiers?: InputMaybe<IdentifierRelation>;
  readonly leadsProjects?: InputMaybe<ProjectLeadershipRelation>;
  readonly managedFunding?: InputMaybe<ManagedFundingRelation>;
  readonly members?: InputMaybe<OrganizationMemberRelation>;
  readonly name?: InputMaybe<NameComparison>;
  readonly names?: InputMaybe<NameRelation>;
  readonly not?: InputMaybe<AgencyWhere>;
  readonly observations?: InputMaybe<ObservationRelation>;
  readonly or?: InputMaybe<ReadonlyArray<AgencyWhere>>;
  readonly participatesIn?: InputMaybe<ProjectParticipationRelation>;
  readonly predecessors?: InputMaybe<PredecessorRelation>;
  readonly successors?: InputMaybe<SuccessorRelation>;
  readonly supportedByGrants?: InputMaybe<PurposeGrantRelation>;
  readonly unitOf?: InputMaybe<ParentOrganizationRelation>;
  readonly units?: InputMaybe<OrganizationUnitRelation>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
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
  readonly participatesIn: ProjectParticipationConnection;
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
  orderBy?: InputMaybe<ReadonlyArray<EventAttendanceOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<EventAttendanceWhere>;
};


export type AssociationDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type AssociationFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundingOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<FundingWhere>;
};


export type AssociationGrantsAwardedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AwardedGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<AwardedGrantWhere>;
};


export type AssociationGrantsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ReceivedGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ReceivedGrantWhere>;
};


export type AssociationHostedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<HostedEventOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<HostedEventWhere>;
};


export type AssociationIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type AssociationLeadsProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectLeadershipOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectLeadershipWhere>;
};


export type AssociationManagedFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ManagedFundingOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ManagedFundingWhere>;
};


export type AssociationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationMemberOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<OrganizationMemberWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


export type AssociationParticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectParticipationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectParticipationWhere>;
};


export type AssociationPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PredecessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PredecessorWhere>;
};


export type AssociationSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<SuccessorWhere>;
};


export type AssociationSupportedByGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PurposeGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PurposeGrantWhere>;
};


export type AssociationUnitOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParentOrganizationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ParentOrganizationWhere>;
};


export type AssociationUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationUnitOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<OrganizationUnitWhere>;
};

export type AssociationConnection = {
  readonly __typename?: 'AssociationConnection';
  readonly edges: ReadonlyArray<AssociationEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Association>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type AssociationConnectionGroupsArgs = {
  by?: ReadonlyArray<AssociationGroupKey>;
};

export type AssociationEdge = {
  readonly __typename?: 'AssociationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Association;
};

export type AssociationGroupKey =
  | 'ATTENDANCES'
  | 'FUNDING'
  | 'GRANTS_AWARDED'
  | 'GRANTS_RECEIVED'
  | 'HOSTED_EVENTS'
  | 'LEADS_PROJECTS'
  | 'MANAGED_FUNDING'
  | 'MEMBERS'
  | 'OBSERVATIONS'
  | 'PARTICIPATES_IN'
  | 'PREDECESSORS'
  | 'SUCCESSORS'
  | 'SUPPORTED_BY_GRANTS'
  | 'UNITS'
  | 'UNIT_OF'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type AssociationOrder =
  { readonly name: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly name?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly name?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type AssociationWhere = {
  readonly and?: InputMaybe<ReadonlyArray<AssociationWhere>>;
  readonly attendances?: InputMaybe<EventAttendanceRelation>;
  readonly description?: InputMaybe<TextComparison>;
  readonly funding?: InputMaybe<FundingRelation>;
  readonly grantsAwarded?: InputMaybe<AwardedGrantRelation>;
  readonly grantsReceived?: InputMaybe<ReceivedGrantRelation>;
  readonly hostedEvents?: InputMaybe<HostedEventRelation>;
  readonly id?: InputMaybe<IdComparison>;
  readonly identifiers?: InputMaybe<IdentifierRelation>;
  readonly leadsProjects?: InputMaybe<ProjectLeadershipRelation>;
  readonly managedFunding?: InputMaybe<ManagedFundingRelation>;
  readonly members?: InputMaybe<OrganizationMemberRelation>;
  readonly name?: InputMaybe<NameComparison>;
  readonly names?: InputMaybe<NameRelation>;
  readonly not?: InputMaybe<AssociationWhere>;
  readonly observations?: InputMaybe<ObservationRelation>;
  readonly or?: InputMaybe<ReadonlyArray<AssociationWhere>>;
  readonly participatesIn?: InputMaybe<ProjectParticipationRelation>;
  readonly predecessors?: InputMaybe<PredecessorRelation>;
  readonly successors?: InputMaybe<SuccessorRelation>;
  readonly supportedByGrants?: InputMaybe<PurposeGrantRelation>;
  readonly unitOf?: InputMaybe<ParentOrganizationRelation>;
  readonly units?: InputMaybe<OrganizationUnitRelation>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type AwardedGrantConnection = {
  readonly __typename?: 'AwardedGrantConnection';
  readonly edges: ReadonlyArray<AwardedGrantEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Grant>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type AwardedGrantConnectionGroupsArgs = {
  by?: ReadonlyArray<AwardedGrantGroupKey>;
  of?: ReadonlyArray<AwardedGrantFigure>;
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

export type AwardedGrantFigure =
  | 'AMOUNT_AWARDED'
  | 'AMOUNT_PAID'
  | 'AMOUNT_PLANNED'
  | 'CEILING'
  | 'COFINANCING_RATE';

export type AwardedGrantGroupKey =
  | 'AWARDED_ON_YEAR'
  | 'END_DATE_YEAR'
  | 'FUNDERS'
  | 'FUNDING_SOURCES'
  | 'GRANT_VALID_FROM_YEAR'
  | 'GRANT_VALID_TO_YEAR'
  | 'OBSERVATIONS'
  | 'PARENT_GRANTS'
  | 'PURPOSES'
  | 'RECIPIENTS'
  | 'START_DATE_YEAR'
  | 'STATUS'
  | 'SUB_GRANTS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type AwardedGrantOrder =
  { readonly grant: GrantOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type AwardedGrantRelation = {
  readonly every?: InputMaybe<AwardedGrantWhere>;
  readonly none?: InputMaybe<AwardedGrantWhere>;
  readonly some?: InputMaybe<AwardedGrantWhere>;
};

export type AwardedGrantWhere = {
  readonly and?: InputMaybe<ReadonlyArray<AwardedGrantWhere>>;
  readonly grant?: InputMaybe<GrantWhere>;
  readonly not?: InputMaybe<AwardedGrantWhere>;
  readonly or?: InputMaybe<ReadonlyArray<AwardedGrantWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type BooleanComparison = {
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type BroaderTopicConnection = {
  readonly __typename?: 'BroaderTopicConnection';
  readonly edges: ReadonlyArray<BroaderTopicEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Topic>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type BroaderTopicConnectionGroupsArgs = {
  by?: ReadonlyArray<BroaderTopicGroupKey>;
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

export type BroaderTopicGroupKey =
  | 'BROADER'
  | 'CONTRIBUTIONS'
  | 'EVENTS'
  | 'FUNDING_SOURCES'
  | 'NARROWER'
  | 'OBSERVATIONS'
  | 'PROJECTS'
  | 'STATUS'
  | 'TOPIC_VALID_FROM_YEAR'
  | 'TOPIC_VALID_TO_YEAR'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type BroaderTopicOrder =
  { readonly recordedAt: OrderDirection; readonly status?: never; readonly topic?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status: OrderDirection; readonly topic?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly topic: TopicOrder; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly topic?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly topic?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type BroaderTopicRelation = {
  readonly every?: InputMaybe<BroaderTopicWhere>;
  readonly none?: InputMaybe<BroaderTopicWhere>;
  readonly some?: InputMaybe<BroaderTopicWhere>;
};

export type BroaderTopicWhere = {
  readonly and?: InputMaybe<ReadonlyArray<BroaderTopicWhere>>;
  readonly not?: InputMaybe<BroaderTopicWhere>;
  readonly or?: InputMaybe<ReadonlyArray<BroaderTopicWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly topic?: InputMaybe<TopicWhere>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
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
  readonly participatesIn: ProjectParticipationConnection;
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
  orderBy?: InputMaybe<ReadonlyArray<EventAttendanceOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<EventAttendanceWhere>;
};


export type CentreDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type CentreFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundingOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<FundingWhere>;
};


export type CentreGrantsAwardedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AwardedGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<AwardedGrantWhere>;
};


export type CentreGrantsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ReceivedGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ReceivedGrantWhere>;
};


export type CentreHostedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<HostedEventOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<HostedEventWhere>;
};


export type CentreIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type CentreLeadsProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectLeadershipOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectLeadershipWhere>;
};


export type CentreManagedFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ManagedFundingOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ManagedFundingWhere>;
};


export type CentreMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationMemberOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<OrganizationMemberWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


export type CentreParticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectParticipationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectParticipationWhere>;
};


export type CentrePredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PredecessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PredecessorWhere>;
};


export type CentreSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<SuccessorWhere>;
};


export type CentreSupportedByGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PurposeGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PurposeGrantWhere>;
};


export type CentreUnitOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParentOrganizationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ParentOrganizationWhere>;
};


export type CentreUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationUnitOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<OrganizationUnitWhere>;
};

export type CentreConnection = {
  readonly __typename?: 'CentreConnection';
  readonly edges: ReadonlyArray<CentreEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Centre>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type CentreConnectionGroupsArgs = {
  by?: ReadonlyArray<CentreGroupKey>;
};

export type CentreEdge = {
  readonly __typename?: 'CentreEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Centre;
};

export type CentreGroupKey =
  | 'ATTENDANCES'
  | 'FUNDING'
  | 'GRANTS_AWARDED'
  | 'GRANTS_RECEIVED'
  | 'HOST'
  | 'HOSTED_EVENTS'
  | 'LEADS_PROJECTS'
  | 'MANAGED_FUNDING'
  | 'MEMBERS'
  | 'OBSERVATIONS'
  | 'PARTICIPATES_IN'
  | 'PREDECESSORS'
  | 'SUCCESSORS'
  | 'SUPPORTED_BY_GRANTS'
  | 'UNITS'
  | 'UNIT_OF'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type CentreOrder =
  { readonly name: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly name?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly name?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type CentreWhere = {
  readonly and?: InputMaybe<ReadonlyArray<CentreWhere>>;
  readonly attendances?: InputMaybe<EventAttendanceRelation>;
  readonly description?: InputMaybe<TextComparison>;
  readonly funding?: InputMaybe<FundingRelation>;
  readonly grantsAwarded?: InputMaybe<AwardedGrantRelation>;
  readonly grantsReceived?: InputMaybe<ReceivedGrantRelation>;
  readonly host?: InputMaybe<OrganizationWhere>;
  readonly hostedEvents?: InputMaybe<HostedEventRelation>;
  readonly id?: InputMaybe<IdComparison>;
  readonly identifiers?: InputMaybe<IdentifierRelation>;
  readonly leadsProjects?: InputMaybe<ProjectLeadershipRelation>;
  readonly managedFunding?: InputMaybe<ManagedFundingRelation>;
  readonly members?: InputMaybe<OrganizationMemberRelation>;
  readonly name?: InputMaybe<NameComparison>;
  readonly names?: InputMaybe<NameRelation>;
  readonly not?: InputMaybe<CentreWhere>;
  readonly observations?: InputMaybe<ObservationRelation>;
  readonly or?: InputMaybe<ReadonlyArray<CentreWhere>>;
  readonly participatesIn?: InputMaybe<ProjectParticipationRelation>;
  readonly predecessors?: InputMaybe<PredecessorRelation>;
  readonly successors?: InputMaybe<SuccessorRelation>;
  readonly supportedByGrants?: InputMaybe<PurposeGrantRelation>;
  readonly unitOf?: InputMaybe<ParentOrganizationRelation>;
  readonly units?: InputMaybe<OrganizationUnitRelation>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type ContainedTerritoryConnection = {
  readonly __typename?: 'ContainedTerritoryConnection';
  readonly edges: ReadonlyArray<ContainedTerritoryEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Territory>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ContainedTerritoryConnectionGroupsArgs = {
  by?: ReadonlyArray<ContainedTerritoryGroupKey>;
  of?: ReadonlyArray<ContainedTerritoryFigure>;
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

export type ContainedTerritoryFigure =
  | 'POPULATION';

export type ContainedTerritoryGroupKey =
  | 'ADMINISTERED_BY'
  | 'ADMINISTRATION'
  | 'EVENTS'
  | 'OBSERVATIONS'
  | 'PARTICIPATES_IN'
  | 'PARTS'
  | 'PART_OF'
  | 'PREDECESSORS'
  | 'STATUS'
  | 'SUCCESSORS'
  | 'TERRITORY_VALID_FROM_YEAR'
  | 'TERRITORY_VALID_TO_YEAR'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type ContainedTerritoryOrder =
  { readonly recordedAt: OrderDirection; readonly status?: never; readonly territory?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status: OrderDirection; readonly territory?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly territory: TerritoryOrder; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly territory?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly territory?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type ContainedTerritoryRelation = {
  readonly every?: InputMaybe<ContainedTerritoryWhere>;
  readonly none?: InputMaybe<ContainedTerritoryWhere>;
  readonly some?: InputMaybe<ContainedTerritoryWhere>;
};

export type ContainedTerritoryWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ContainedTerritoryWhere>>;
  readonly not?: InputMaybe<ContainedTerritoryWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ContainedTerritoryWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly territory?: InputMaybe<TerritoryWhere>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type ContainingTerritoryConnection = {
  readonly __typename?: 'ContainingTerritoryConnection';
  readonly edges: ReadonlyArray<ContainingTerritoryEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Territory>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ContainingTerritoryConnectionGroupsArgs = {
  by?: ReadonlyArray<ContainingTerritoryGroupKey>;
  of?: ReadonlyArray<ContainingTerritoryFigure>;
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

export type ContainingTerritoryFigure =
  | 'POPULATION';

export type ContainingTerritoryGroupKey =
  | 'ADMINISTERED_BY'
  | 'ADMINISTRATION'
  | 'EVENTS'
  | 'OBSERVATIONS'
  | 'PARTICIPATES_IN'
  | 'PARTS'
  | 'PART_OF'
  | 'PREDECESSORS'
  | 'STATUS'
  | 'SUCCESSORS'
  | 'TERRITORY_VALID_FROM_YEAR'
  | 'TERRITORY_VALID_TO_YEAR'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type ContainingTerritoryOrder =
  { readonly recordedAt: OrderDirection; readonly status?: never; readonly territory?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status: OrderDirection; readonly territory?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly territory: TerritoryOrder; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly territory?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly territory?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type ContainingTerritoryRelation = {
  readonly every?: InputMaybe<ContainingTerritoryWhere>;
  readonly none?: InputMaybe<ContainingTerritoryWhere>;
  readonly some?: InputMaybe<ContainingTerritoryWhere>;
};

export type ContainingTerritoryWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ContainingTerritoryWhere>>;
  readonly not?: InputMaybe<ContainingTerritoryWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ContainingTerritoryWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly territory?: InputMaybe<TerritoryWhere>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type ContradictingStatement = {
  readonly __typename?: 'ContradictingStatement';
  readonly evidence: ReadonlyArray<Evidence>;
  readonly object?: Maybe<Node>;
  readonly observedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly status?: Maybe<FactStatus>;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
  readonly value: Scalars['String']['output'];
};


export type ContradictingStatementValueArgs = {
  language?: InputMaybe<Language>;
};

export type Contradiction = {
  readonly __typename?: 'Contradiction';
  readonly explanation: Scalars['String']['output'];
  readonly kind: ContradictionKind;
  readonly measure?: Maybe<Measure>;
  readonly statements: ReadonlyArray<ContradictingStatement>;
  readonly subject: Thing;
};


export type ContradictionExplanationArgs = {
  language?: InputMaybe<Language>;
};

export type ContradictionConnection = {
  readonly __typename?: 'ContradictionConnection';
  readonly edges: ReadonlyArray<ContradictionEdge>;
  readonly nodes: ReadonlyArray<Contradiction>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ContradictionEdge = {
  readonly __typename?: 'ContradictionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Contradiction;
};

export type ContradictionKind =
  | 'DATES'
  | 'ELIGIBILITY_RULE'
  | 'FIGURE'
  | 'IDENTIFIER'
  | 'KIND'
  | 'NAME';

export type ContradictionKindComparison = {
  readonly eq?: InputMaybe<ContradictionKind>;
  readonly in?: InputMaybe<ReadonlyArray<ContradictionKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ContradictionOrder =
  { readonly kind: OrderDirection; readonly measure?: never; readonly statements?: never; }
  |  { readonly kind?: never; readonly measure: OrderDirection; readonly statements?: never; }
  |  { readonly kind?: never; readonly measure?: never; readonly statements: OrderDirection; };

export type ContradictionWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ContradictionWhere>>;
  readonly kind?: InputMaybe<ContradictionKindComparison>;
  readonly measure?: InputMaybe<MeasureComparison>;
  readonly not?: InputMaybe<ContradictionWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ContradictionWhere>>;
  readonly source?: InputMaybe<IdComparison>;
  readonly statements?: InputMaybe<IntComparison>;
  readonly subject?: InputMaybe<IdComparison>;
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
  orderBy?: InputMaybe<ReadonlyArray<ContributionEventOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ContributionEventWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


export type ContributionProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutProjectOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<AboutProjectWhere>;
};


export type ContributionSpeakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ContributionSpeakerOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ContributionSpeakerWhere>;
};


export type ContributionTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutTopicOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<AboutTopicWhere>;
};

export type ContributionConnection = {
  readonly __typename?: 'ContributionConnection';
  readonly edges: ReadonlyArray<ContributionEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Contribution>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ContributionConnectionGroupsArgs = {
  by?: ReadonlyArray<ContributionGroupKey>;
  of?: ReadonlyArray<ContributionFigure>;
};

export type ContributionEdge = {
  readonly __typename?: 'ContributionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Contribution;
};

export type ContributionEventConnection = {
  readonly __typename?: 'ContributionEventConnection';
  readonly edges: ReadonlyArray<ContributionEventEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ContributionEventConnectionGroupsArgs = {
  by?: ReadonlyArray<ContributionEventGroupKey>;
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

export type ContributionEventGroupKey =
  | 'ATTENDEES'
  | 'CONTRIBUTIONS'
  | 'END_DATE_YEAR'
  | 'EVENT_VALID_FROM_YEAR'
  | 'EVENT_VALID_TO_YEAR'
  | 'HOSTS'
  | 'OBSERVATIONS'
  | 'PLACES'
  | 'START_DATE_YEAR'
  | 'STATUS'
  | 'TOPICS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type ContributionEventOrder =
  { readonly event: EventOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly event?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly event?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly event?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly event?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type ContributionEventRelation = {
  readonly every?: InputMaybe<ContributionEventWhere>;
  readonly none?: InputMaybe<ContributionEventWhere>;
  readonly some?: InputMaybe<ContributionEventWhere>;
};

export type ContributionEventWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ContributionEventWhere>>;
  readonly event?: InputMaybe<EventWhere>;
  readonly not?: InputMaybe<ContributionEventWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ContributionEventWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type ContributionFigure =
  | 'POSITION';

export type ContributionGroupKey =
  | 'EVENTS'
  | 'KIND'
  | 'OBSERVATIONS'
  | 'PROJECTS'
  | 'SPEAKERS'
  | 'TOPICS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type ContributionKind =
  | 'PRESENTATION'
  | 'TALK'
  | 'WELCOME';

export type ContributionKindComparison = {
  readonly eq?: InputMaybe<ContributionKind>;
  readonly in?: InputMaybe<ReadonlyArray<ContributionKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ContributionOrder =
  { readonly kind: OrderDirection; readonly name?: never; readonly position?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly kind?: never; readonly name: OrderDirection; readonly position?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly kind?: never; readonly name?: never; readonly position: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly kind?: never; readonly name?: never; readonly position?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly kind?: never; readonly name?: never; readonly position?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type ContributionSpeakerConnection = {
  readonly __typename?: 'ContributionSpeakerConnection';
  readonly edges: ReadonlyArray<ContributionSpeakerEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ContributionSpeakerConnectionGroupsArgs = {
  by?: ReadonlyArray<ContributionSpeakerGroupKey>;
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

export type ContributionSpeakerGroupKey =
  | 'ATTENDANCES'
  | 'CONTRIBUTIONS'
  | 'MEMBERSHIPS'
  | 'OBSERVATIONS'
  | 'PERSON_VALID_FROM_YEAR'
  | 'PERSON_VALID_TO_YEAR'
  | 'STATUS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type ContributionSpeakerOrder =
  { readonly person: PersonOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly person?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly person?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly person?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly person?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type ContributionSpeakerRelation = {
  readonly every?: InputMaybe<ContributionSpeakerWhere>;
  readonly none?: InputMaybe<ContributionSpeakerWhere>;
  readonly some?: InputMaybe<ContributionSpeakerWhere>;
};

export type ContributionSpeakerWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ContributionSpeakerWhere>>;
  readonly capacity?: InputMaybe<TextComparison>;
  readonly not?: InputMaybe<ContributionSpeakerWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ContributionSpeakerWhere>>;
  readonly person?: InputMaybe<PersonWhere>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type ContributionWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ContributionWhere>>;
  readonly description?: InputMaybe<TextComparison>;
  readonly events?: InputMaybe<ContributionEventRelation>;
  readonly id?: InputMaybe<IdComparison>;
  readonly identifiers?: InputMaybe<IdentifierRelation>;
  readonly kind?: InputMaybe<ContributionKindComparison>;
  readonly name?: InputMaybe<NameComparison>;
  readonly names?: InputMaybe<NameRelation>;
  readonly not?: InputMaybe<ContributionWhere>;
  readonly observations?: InputMaybe<ObservationRelation>;
  readonly or?: InputMaybe<ReadonlyArray<ContributionWhere>>;
  readonly position?: InputMaybe<IntComparison>;
  readonly projects?: InputMaybe<AboutProjectRelation>;
  readonly speakers?: InputMaybe<ContributionSpeakerRelation>;
  readonly topics?: InputMaybe<AboutTopicRelation>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
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

export type DateComparison = {
  readonly eq?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly gt?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly gte?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lt?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly lte?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type DateTimeComparison = {
  readonly eq?: InputMaybe<Scalars['DateTime']['input']>;
  readonly gt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DecimalComparison = {
  readonly eq?: InputMaybe<Scalars['Decimal']['input']>;
  readonly gt?: InputMaybe<Scalars['Decimal']['input']>;
  readonly gte?: InputMaybe<Scalars['Decimal']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Decimal']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lt?: InputMaybe<Scalars['Decimal']['input']>;
  readonly lte?: InputMaybe<Scalars['Decimal']['input']>;
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
  readonly participatesIn: ProjectParticipationConnection;
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
  orderBy?: InputMaybe<ReadonlyArray<TerritoryAdministrationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<TerritoryAdministrationWhere>;
};


export type DistrictDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type DistrictEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TerritoryEventOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<TerritoryEventWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


export type DistrictPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ContainingTerritoryOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ContainingTerritoryWhere>;
};


export type DistrictParticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectParticipationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectParticipationWhere>;
};


export type DistrictPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ContainedTerritoryOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ContainedTerritoryWhere>;
};


export type DistrictPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PredecessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PredecessorWhere>;
};


export type DistrictSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<SuccessorWhere>;
};

export type DistrictConnection = {
  readonly __typename?: 'DistrictConnection';
  readonly edges: ReadonlyArray<DistrictEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<District>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type DistrictConnectionGroupsArgs = {
  by?: ReadonlyArray<DistrictGroupKey>;
  of?: ReadonlyArray<DistrictFigure>;
};

export type DistrictEdge = {
  readonly __typename?: 'DistrictEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: District;
};

export type DistrictFigure =
  | 'POPULATION';

export type DistrictGroupKey =
  | 'ADMINISTERED_BY'
  | 'ADMINISTRATION'
  | 'EVENTS'
  | 'OBSERVATIONS'
  | 'PARTICIPATES_IN'
  | 'PARTS'
  | 'PART_OF'
  | 'PREDECESSORS'
  | 'SUCCESSORS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type DistrictOrder =
  { readonly name: OrderDirection; readonly population?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly name?: never; readonly population: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly name?: never; readonly population?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly name?: never; readonly population?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type DistrictWhere = {
  readonly administeredBy?: InputMaybe<TerritoryAdministrationRelation>;
  readonly administration?: InputMaybe<AdministrationWhere>;
  readonly ags?: InputMaybe<KeyComparison>;
  readonly and?: InputMaybe<ReadonlyArray<DistrictWhere>>;
  readonly description?: InputMaybe<TextComparison>;
  readonly events?: InputMaybe<TerritoryEventRelation>;
  readonly id?: InputMaybe<IdComparison>;
  readonly identifiers?: InputMaybe<IdentifierRelation>;
  readonly name?: InputMaybe<NameComparison>;
  readonly names?: InputMaybe<NameRelation>;
  readonly not?: InputMaybe<DistrictWhere>;
  readonly observations?: InputMaybe<ObservationRelation>;
  readonly or?: InputMaybe<ReadonlyArray<DistrictWhere>>;
  readonly partOf?: InputMaybe<ContainingTerritoryRelation>;
  readonly participatesIn?: InputMaybe<ProjectParticipationRelation>;
  readonly parts?: InputMaybe<ContainedTerritoryRelation>;
  readonly population?: InputMaybe<IntComparison>;
  readonly predecessors?: InputMaybe<PredecessorRelation>;
  readonly successors?: InputMaybe<SuccessorRelation>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
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

export type EligibilityRuleFigure =
  | 'POPULATION_AT_LEAST'
  | 'POPULATION_BELOW';

export type EligibilityRuleGroupKey =
  | 'CONSORTIUM_ALLOWED'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type EligibilityRuleOrder =
  { readonly populationAtLeast: OrderDirection; readonly populationBelow?: never; readonly recordedAt?: never; readonly recordedUntil?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly populationAtLeast?: never; readonly populationBelow: OrderDirection; readonly recordedAt?: never; readonly recordedUntil?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly populationAtLeast?: never; readonly populationBelow?: never; readonly recordedAt: OrderDirection; readonly recordedUntil?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly populationAtLeast?: never; readonly populationBelow?: never; readonly recordedAt?: never; readonly recordedUntil: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly populationAtLeast?: never; readonly populationBelow?: never; readonly recordedAt?: never; readonly recordedUntil?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly populationAtLeast?: never; readonly populationBelow?: never; readonly recordedAt?: never; readonly recordedUntil?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type EligibilityRuleWhere = {
  readonly and?: InputMaybe<ReadonlyArray<EligibilityRuleWhere>>;
  readonly consortiumAllowed?: InputMaybe<BooleanComparison>;
  readonly id?: InputMaybe<IdComparison>;
  readonly not?: InputMaybe<EligibilityRuleWhere>;
  readonly or?: InputMaybe<ReadonlyArray<EligibilityRuleWhere>>;
  readonly populationAtLeast?: InputMaybe<IntComparison>;
  readonly populationBelow?: InputMaybe<IntComparison>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly recordedUntil?: InputMaybe<DateTimeComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
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
  orderBy?: InputMaybe<ReadonlyArray<EventAttendeeOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<EventAttendeeWhere>;
};


export type EventContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventContributionOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<EventContributionWhere>;
};


export type EventDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type EventHostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventHostOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<EventHostWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


export type EventPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventPlaceOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<EventPlaceWhere>;
};


export type EventTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutTopicOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<AboutTopicWhere>;
};

export type EventAttendanceConnection = {
  readonly __typename?: 'EventAttendanceConnection';
  readonly edges: ReadonlyArray<EventAttendanceEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type EventAttendanceConnectionGroupsArgs = {
  by?: ReadonlyArray<EventAttendanceGroupKey>;
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

export type EventAttendanceGroupKey =
  | 'ATTENDEES'
  | 'CONTRIBUTIONS'
  | 'END_DATE_YEAR'
  | 'EVENT_VALID_FROM_YEAR'
  | 'EVENT_VALID_TO_YEAR'
  | 'HOSTS'
  | 'OBSERVATIONS'
  | 'PLACES'
  | 'START_DATE_YEAR'
  | 'STATUS'
  | 'TOPICS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type EventAttendanceOrder =
  { readonly event: EventOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly event?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly event?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly event?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly event?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type EventAttendanceRelation = {
  readonly every?: InputMaybe<EventAttendanceWhere>;
  readonly none?: InputMaybe<EventAttendanceWhere>;
  readonly some?: InputMaybe<EventAttendanceWhere>;
};

export type EventAttendanceWhere = {
  readonly and?: InputMaybe<ReadonlyArray<EventAttendanceWhere>>;
  readonly event?: InputMaybe<EventWhere>;
  readonly not?: InputMaybe<EventAttendanceWhere>;
  readonly or?: InputMaybe<ReadonlyArray<EventAttendanceWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly role?: InputMaybe<TextComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type EventAttendeeConnection = {
  readonly __typename?: 'EventAttendeeConnection';
  readonly edges: ReadonlyArray<EventAttendeeEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Thing>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type EventAttendeeConnectionGroupsArgs = {
  by?: ReadonlyArray<EventAttendeeGroupKey>;
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

export type EventAttendeeGroupKey =
  | 'OBSERVATIONS'
  | 'STATUS'
  | 'THING_VALID_FROM_YEAR'
  | 'THING_VALID_TO_YEAR'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type EventAttendeeOrder =
  { readonly recordedAt: OrderDirection; readonly status?: never; readonly thing?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status: OrderDirection; readonly thing?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly thing: ThingOrder; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly thing?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly thing?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type EventAttendeeRelation = {
  readonly every?: InputMaybe<EventAttendeeWhere>;
  readonly none?: InputMaybe<EventAttendeeWhere>;
  readonly some?: InputMaybe<EventAttendeeWhere>;
};

export type EventAttendeeWhere = {
  readonly and?: InputMaybe<ReadonlyArray<EventAttendeeWhere>>;
  readonly not?: InputMaybe<EventAttendeeWhere>;
  readonly or?: InputMaybe<ReadonlyArray<EventAttendeeWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly role?: InputMaybe<TextComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly thing?: InputMaybe<ThingWhere>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type EventConnection = {
  readonly __typename?: 'EventConnection';
  readonly edges: ReadonlyArray<EventEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type EventConnectionGroupsArgs = {
  by?: ReadonlyArray<EventGroupKey>;
};

export type EventContributionConnection = {
  readonly __typename?: 'EventContributionConnection';
  readonly edges: ReadonlyArray<EventContributionEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Contribution>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type EventContributionConnectionGroupsArgs = {
  by?: ReadonlyArray<EventContributionGroupKey>;
  of?: ReadonlyArray<EventContributionFigure>;
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

export type EventContributionFigure =
  | 'POSITION';

export type EventContributionGroupKey =
  | 'CONTRIBUTION_VALID_FROM_YEAR'
  | 'CONTRIBUTION_VALID_TO_YEAR'
  | 'EVENTS'
  | 'KIND'
  | 'OBSERVATIONS'
  | 'PROJECTS'
  | 'SPEAKERS'
  | 'STATUS'
  | 'TOPICS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type EventContributionOrder =
  { readonly contribution: ContributionOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly contribution?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly contribution?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly contribution?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly contribution?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type EventContributionRelation = {
  readonly every?: InputMaybe<EventContributionWhere>;
  readonly none?: InputMaybe<EventContributionWhere>;
  readonly some?: InputMaybe<EventContributionWhere>;
};

export type EventContributionWhere = {
  readonly and?: InputMaybe<ReadonlyArray<EventContributionWhere>>;
  readonly contribution?: InputMaybe<ContributionWhere>;
  readonly not?: InputMaybe<EventContributionWhere>;
  readonly or?: InputMaybe<ReadonlyArray<EventContributionWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type EventEdge = {
  readonly __typename?: 'EventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

export type EventGroupKey =
  | 'ATTENDEES'
  | 'CONTRIBUTIONS'
  | 'END_DATE_YEAR'
  | 'HOSTS'
  | 'OBSERVATIONS'
  | 'PLACES'
  | 'START_DATE_YEAR'
  | 'TOPICS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type EventHostConnection = {
  readonly __typename?: 'EventHostConnection';
  readonly edges: ReadonlyArray<EventHostEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type EventHostConnectionGroupsArgs = {
  by?: ReadonlyArray<EventHostGroupKey>;
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

export type EventHostGroupKey =
  | 'ATTENDANCES'
  | 'FUNDING'
  | 'GRANTS_AWARDED'
  | 'GRANTS_RECEIVED'
  | 'HOSTED_EVENTS'
  | 'LEADS_PROJECTS'
  | 'MANAGED_FUNDING'
  | 'MEMBERS'
  | 'OBSERVATIONS'
  | 'ORGANIZATION_VALID_FROM_YEAR'
  | 'ORGANIZATION_VALID_TO_YEAR'
  | 'PARTICIPATES_IN'
  | 'PREDECESSORS'
  | 'STATUS'
  | 'SUCCESSORS'
  | 'SUPPORTED_BY_GRANTS'
  | 'UNITS'
  | 'UNIT_OF'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type EventHostOrder =
  { readonly organization: OrganizationOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type EventHostRelation = {
  readonly every?: InputMaybe<EventHostWhere>;
  readonly none?: InputMaybe<EventHostWhere>;
  readonly some?: InputMaybe<EventHostWhere>;
};

export type EventHostWhere = {
  readonly and?: InputMaybe<ReadonlyArray<EventHostWhere>>;
  readonly not?: InputMaybe<EventHostWhere>;
  readonly or?: InputMaybe<ReadonlyArray<EventHostWhere>>;
  readonly organization?: InputMaybe<OrganizationWhere>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type EventOrder =
  { readonly endDate: OrderDirection; readonly name?: never; readonly startDate?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly endDate?: never; readonly name: OrderDirection; readonly startDate?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly endDate?: never; readonly name?: never; readonly startDate: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly endDate?: never; readonly name?: never; readonly startDate?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly endDate?: never; readonly name?: never; readonly startDate?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type EventPlaceConnection = {
  readonly __typename?: 'EventPlaceConnection';
  readonly edges: ReadonlyArray<EventPlaceEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Territory>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type EventPlaceConnectionGroupsArgs = {
  by?: ReadonlyArray<EventPlaceGroupKey>;
  of?: ReadonlyArray<EventPlaceFigure>;
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

export type EventPlaceFigure =
  | 'POPULATION';

export type EventPlaceGroupKey =
  | 'ADMINISTERED_BY'
  | 'ADMINISTRATION'
  | 'EVENTS'
  | 'OBSERVATIONS'
  | 'PARTICIPATES_IN'
  | 'PARTS'
  | 'PART_OF'
  | 'PREDECESSORS'
  | 'STATUS'
  | 'SUCCESSORS'
  | 'TERRITORY_VALID_FROM_YEAR'
  | 'TERRITORY_VALID_TO_YEAR'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type EventPlaceOrder =
  { readonly recordedAt: OrderDirection; readonly status?: never; readonly territory?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status: OrderDirection; readonly territory?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly territory: TerritoryOrder; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly territory?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly territory?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type EventPlaceRelation = {
  readonly every?: InputMaybe<EventPlaceWhere>;
  readonly none?: InputMaybe<EventPlaceWhere>;
  readonly some?: InputMaybe<EventPlaceWhere>;
};

export type EventPlaceWhere = {
  readonly and?: InputMaybe<ReadonlyArray<EventPlaceWhere>>;
  readonly not?: InputMaybe<EventPlaceWhere>;
  readonly or?: InputMaybe<ReadonlyArray<EventPlaceWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly territory?: InputMaybe<TerritoryWhere>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
  readonly venue?: InputMaybe<TextComparison>;
};

export type EventWhere = {
  readonly and?: InputMaybe<ReadonlyArray<EventWhere>>;
  readonly attendees?: InputMaybe<EventAttendeeRelation>;
  readonly contributions?: InputMaybe<EventContributionRelation>;
  readonly description?: InputMaybe<TextComparison>;
  readonly endDate?: InputMaybe<DateComparison>;
  readonly hosts?: InputMaybe<EventHostRelation>;
  readonly id?: InputMaybe<IdComparison>;
  readonly identifiers?: InputMaybe<IdentifierRelation>;
  readonly name?: InputMaybe<NameComparison>;
  readonly names?: InputMaybe<NameRelation>;
  readonly not?: InputMaybe<EventWhere>;
  readonly observations?: InputMaybe<ObservationRelation>;
  readonly or?: InputMaybe<ReadonlyArray<EventWhere>>;
  readonly places?: InputMaybe<EventPlaceRelation>;
  readonly startDate?: InputMaybe<DateComparison>;
  readonly topics?: InputMaybe<AboutTopicRelation>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
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
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Evidence>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type EvidenceConnectionGroupsArgs = {
  by?: ReadonlyArray<EvidenceGroupKey>;
};

export type EvidenceEdge = {
  readonly __typename?: 'EvidenceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Evidence;
};

export type EvidenceGroupKey =
  | 'SOURCE';

export type EvidenceOrder =
  { readonly id: OrderDirection; };

export type EvidenceWhere = {
  readonly and?: InputMaybe<ReadonlyArray<EvidenceWhere>>;
  readonly id?: InputMaybe<IdComparison>;
  readonly locator?: InputMaybe<TextComparison>;
  readonly not?: InputMaybe<EvidenceWhere>;
  readonly or?: InputMaybe<ReadonlyArray<EvidenceWhere>>;
  readonly quote?: InputMaybe<TextComparison>;
  readonly source?: InputMaybe<SourceWhere>;
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

export type FactStatusComparison = {
  readonly eq?: InputMaybe<FactStatus>;
  readonly in?: InputMaybe<ReadonlyArray<FactStatus>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Found = {
  readonly __typename?: 'Found';
  readonly node: Node;
};

export type FundedGrantConnection = {
  readonly __typename?: 'FundedGrantConnection';
  readonly edges: ReadonlyArray<FundedGrantEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Grant>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type FundedGrantConnectionGroupsArgs = {
  by?: ReadonlyArray<FundedGrantGroupKey>;
  of?: ReadonlyArray<FundedGrantFigure>;
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

export type FundedGrantFigure =
  | 'AMOUNT_AWARDED'
  | 'AMOUNT_PAID'
  | 'AMOUNT_PLANNED'
  | 'CEILING'
  | 'COFINANCING_RATE';

export type FundedGrantGroupKey =
  | 'AWARDED_ON_YEAR'
  | 'END_DATE_YEAR'
  | 'FUNDERS'
  | 'FUNDING_SOURCES'
  | 'GRANT_VALID_FROM_YEAR'
  | 'GRANT_VALID_TO_YEAR'
  | 'OBSERVATIONS'
  | 'PARENT_GRANTS'
  | 'PURPOSES'
  | 'RECIPIENTS'
  | 'START_DATE_YEAR'
  | 'STATUS'
  | 'SUB_GRANTS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type FundedGrantOrder =
  { readonly grant: GrantOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type FundedGrantRelation = {
  readonly every?: InputMaybe<FundedGrantWhere>;
  readonly none?: InputMaybe<FundedGrantWhere>;
  readonly some?: InputMaybe<FundedGrantWhere>;
};

export type FundedGrantWhere = {
  readonly and?: InputMaybe<ReadonlyArray<FundedGrantWhere>>;
  readonly grant?: InputMaybe<GrantWhere>;
  readonly not?: InputMaybe<FundedGrantWhere>;
  readonly or?: InputMaybe<ReadonlyArray<FundedGrantWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type FundedOrganizationConnection = {
  readonly __typename?: 'FundedOrganizationConnection';
  readonly edges: ReadonlyArray<FundedOrganizationEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type FundedOrganizationConnectionGroupsArgs = {
  by?: ReadonlyArray<FundedOrganizationGroupKey>;
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

export type FundedOrganizationGroupKey =
  | 'ATTENDANCES'
  | 'FUNDING'
  | 'GRANTS_AWARDED'
  | 'GRANTS_RECEIVED'
  | 'HOSTED_EVENTS'
  | 'LEADS_PROJECTS'
  | 'MANAGED_FUNDING'
  | 'MEMBERS'
  | 'OBSERVATIONS'
  | 'ORGANIZATION_VALID_FROM_YEAR'
  | 'ORGANIZATION_VALID_TO_YEAR'
  | 'PARTICIPATES_IN'
  | 'PREDECESSORS'
  | 'STATUS'
  | 'SUCCESSORS'
  | 'SUPPORTED_BY_GRANTS'
  | 'UNITS'
  | 'UNIT_OF'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type FundedOrganizationOrder =
  { readonly organization: OrganizationOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type FundedOrganizationRelation = {
  readonly every?: InputMaybe<FundedOrganizationWhere>;
  readonly none?: InputMaybe<FundedOrganizationWhere>;
  readonly some?: InputMaybe<FundedOrganizationWhere>;
};

export type FundedOrganizationWhere = {
  readonly and?: InputMaybe<ReadonlyArray<FundedOrganizationWhere>>;
  readonly not?: InputMaybe<FundedOrganizationWhere>;
  readonly or?: InputMaybe<ReadonlyArray<FundedOrganizationWhere>>;
  readonly organization?: InputMaybe<OrganizationWhere>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type FundedProjectConnection = {
  readonly __typename?: 'FundedProjectConnection';
  readonly edges: ReadonlyArray<FundedProjectEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type FundedProjectConnectionGroupsArgs = {
  by?: ReadonlyArray<FundedProjectGroupKey>;
  of?: ReadonlyArray<FundedProjectFigure>;
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

export type FundedProjectFigure =
  | 'CEILING_PER_PARTICIPANT'
  | 'OWN_SHARE';

export type FundedProjectGroupKey =
  | 'CONTRIBUTIONS'
  | 'ELIGIBILITY_RULE'
  | 'END_DATE_YEAR'
  | 'FUNDING'
  | 'GRANTS'
  | 'LEADERS'
  | 'OBSERVATIONS'
  | 'PARTICIPANTS'
  | 'PROJECT_VALID_FROM_YEAR'
  | 'PROJECT_VALID_TO_YEAR'
  | 'START_DATE_YEAR'
  | 'STATUS'
  | 'TOPICS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type FundedProjectOrder =
  { readonly project: ProjectOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly project?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly project?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly project?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly project?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type FundedProjectRelation = {
  readonly every?: InputMaybe<FundedProjectWhere>;
  readonly none?: InputMaybe<FundedProjectWhere>;
  readonly some?: InputMaybe<FundedProjectWhere>;
};

export type FundedProjectWhere = {
  readonly and?: InputMaybe<ReadonlyArray<FundedProjectWhere>>;
  readonly not?: InputMaybe<FundedProjectWhere>;
  readonly or?: InputMaybe<ReadonlyArray<FundedProjectWhere>>;
  readonly project?: InputMaybe<ProjectWhere>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type FundingConnection = {
  readonly __typename?: 'FundingConnection';
  readonly edges: ReadonlyArray<FundingEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<FundingSource>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type FundingConnectionGroupsArgs = {
  by?: ReadonlyArray<FundingGroupKey>;
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

export type FundingFlowOrder =
  { readonly awarded: OrderDirection; readonly ceilings?: never; readonly currency?: never; readonly grants?: never; readonly name?: never; readonly paid?: never; readonly planned?: never; readonly regrants?: never; readonly unknownAmounts?: never; readonly year?: never; }
  |  { readonly awarded?: never; readonly ceilings: OrderDirection; readonly currency?: never; readonly grants?: never; readonly name?: never; readonly paid?: never; readonly planned?: never; readonly regrants?: never; readonly unknownAmounts?: never; readonly year?: never; }
  |  { readonly awarded?: never; readonly ceilings?: never; readonly currency: OrderDirection; readonly grants?: never; readonly name?: never; readonly paid?: never; readonly planned?: never; readonly regrants?: never; readonly unknownAmounts?: never; readonly year?: never; }
  |  { readonly awarded?: never; readonly ceilings?: never; readonly currency?: never; readonly grants: OrderDirection; readonly name?: never; readonly paid?: never; readonly planned?: never; readonly regrants?: never; readonly unknownAmounts?: never; readonly year?: never; }
  |  { readonly awarded?: never; readonly ceilings?: never; readonly currency?: never; readonly grants?: never; readonly name: OrderDirection; readonly paid?: never; readonly planned?: never; readonly regrants?: never; readonly unknownAmounts?: never; readonly year?: never; }
  |  { readonly awarded?: never; readonly ceilings?: never; readonly currency?: never; readonly grants?: never; readonly name?: never; readonly paid: OrderDirection; readonly planned?: never; readonly regrants?: never; readonly unknownAmounts?: never; readonly year?: never; }
  |  { readonly awarded?: never; readonly ceilings?: never; readonly currency?: never; readonly grants?: never; readonly name?: never; readonly paid?: never; readonly planned: OrderDirection; readonly regrants?: never; readonly unknownAmounts?: never; readonly year?: never; }
  |  { readonly awarded?: never; readonly ceilings?: never; readonly currency?: never; readonly grants?: never; readonly name?: never; readonly paid?: never; readonly planned?: never; readonly regrants: OrderDirection; readonly unknownAmounts?: never; readonly year?: never; }
  |  { readonly awarded?: never; readonly ceilings?: never; readonly currency?: never; readonly grants?: never; readonly name?: never; readonly paid?: never; readonly planned?: never; readonly regrants?: never; readonly unknownAmounts: OrderDirection; readonly year?: never; }
  |  { readonly awarded?: never; readonly ceilings?: never; readonly currency?: never; readonly grants?: never; readonly name?: never; readonly paid?: never; readonly planned?: never; readonly regrants?: never; readonly unknownAmounts?: never; readonly year: OrderDirection; };

export type FundingFlowWhere = {
  readonly and?: InputMaybe<ReadonlyArray<FundingFlowWhere>>;
  readonly awarded?: InputMaybe<MoneyComparison>;
  readonly ceilings?: InputMaybe<MoneyComparison>;
  readonly currency?: InputMaybe<TextComparison>;
  readonly grants?: InputMaybe<IntComparison>;
  readonly name?: InputMaybe<NameComparison>;
  readonly not?: InputMaybe<FundingFlowWhere>;
  readonly or?: InputMaybe<ReadonlyArray<FundingFlowWhere>>;
  readonly paid?: InputMaybe<MoneyComparison>;
  readonly planned?: InputMaybe<MoneyComparison>;
  readonly regrants?: InputMaybe<IntComparison>;
  readonly thing?: InputMaybe<IdComparison>;
  readonly unknownAmounts?: InputMaybe<IntComparison>;
  readonly year?: InputMaybe<IntComparison>;
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
  orderBy?: InputMaybe<ReadonlyArray<FundingFlowOrder>>;
  where?: InputMaybe<FundingFlowWhere>;
};


export type FundingFlowsInconsistenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundingInconsistencyOrder>>;
  where?: InputMaybe<FundingInconsistencyWhere>;
};

export type FundingGroupKey =
  | 'END_DATE_YEAR'
  | 'FUNDING_SOURCE_VALID_FROM_YEAR'
  | 'FUNDING_SOURCE_VALID_TO_YEAR'
  | 'GRANTS'
  | 'MANAGERS'
  | 'OBSERVATIONS'
  | 'ORGANIZATIONS'
  | 'PROJECTS'
  | 'START_DATE_YEAR'
  | 'STATUS'
  | 'TOPICS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

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

export type FundingInconsistencyOrder =
  { readonly amount: OrderDirection; readonly kind?: never; readonly passedOn?: never; readonly problem?: never; }
  |  { readonly amount?: never; readonly kind: OrderDirection; readonly passedOn?: never; readonly problem?: never; }
  |  { readonly amount?: never; readonly kind?: never; readonly passedOn: OrderDirection; readonly problem?: never; }
  |  { readonly amount?: never; readonly kind?: never; readonly passedOn?: never; readonly problem: OrderDirection; };

export type FundingInconsistencyWhere = {
  readonly amount?: InputMaybe<MoneyComparison>;
  readonly and?: InputMaybe<ReadonlyArray<FundingInconsistencyWhere>>;
  readonly grant?: InputMaybe<IdComparison>;
  readonly kind?: InputMaybe<FundingKindComparison>;
  readonly not?: InputMaybe<FundingInconsistencyWhere>;
  readonly or?: InputMaybe<ReadonlyArray<FundingInconsistencyWhere>>;
  readonly passedOn?: InputMaybe<MoneyComparison>;
  readonly problem?: InputMaybe<FundingProblemComparison>;
};

export type FundingKind =
  | 'AWARDED'
  | 'PAID'
  | 'PLANNED';

export type FundingKindComparison = {
  readonly eq?: InputMaybe<FundingKind>;
  readonly in?: InputMaybe<ReadonlyArray<FundingKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type FundingManagerConnection = {
  readonly __typename?: 'FundingManagerConnection';
  readonly edges: ReadonlyArray<FundingManagerEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type FundingManagerConnectionGroupsArgs = {
  by?: ReadonlyArray<FundingManagerGroupKey>;
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

export type FundingManagerGroupKey =
  | 'ATTENDANCES'
  | 'FUNDING'
  | 'GRANTS_AWARDED'
  | 'GRANTS_RECEIVED'
  | 'HOSTED_EVENTS'
  | 'LEADS_PROJECTS'
  | 'MANAGED_FUNDING'
  | 'MEMBERS'
  | 'OBSERVATIONS'
  | 'ORGANIZATION_VALID_FROM_YEAR'
  | 'ORGANIZATION_VALID_TO_YEAR'
  | 'PARTICIPATES_IN'
  | 'PREDECESSORS'
  | 'STATUS'
  | 'SUCCESSORS'
  | 'SUPPORTED_BY_GRANTS'
  | 'UNITS'
  | 'UNIT_OF'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type FundingManagerOrder =
  { readonly organization: OrganizationOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type FundingManagerRelation = {
  readonly every?: InputMaybe<FundingManagerWhere>;
  readonly none?: InputMaybe<FundingManagerWhere>;
  readonly some?: InputMaybe<FundingManagerWhere>;
};

export type FundingManagerWhere = {
  readonly and?: InputMaybe<ReadonlyArray<FundingManagerWhere>>;
  readonly not?: InputMaybe<FundingManagerWhere>;
  readonly or?: InputMaybe<ReadonlyArray<FundingManagerWhere>>;
  readonly organization?: InputMaybe<OrganizationWhere>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly role?: InputMaybe<TextComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type FundingOrder =
  { readonly fundingSource: FundingSourceOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly fundingSource?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly fundingSource?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly fundingSource?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly fundingSource?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type FundingProblem =
  | 'CIRCLE'
  | 'OTHER_CURRENCY'
  | 'PASSES_ON_MORE'
  | 'SEVERAL_PARENTS';

export type FundingProblemComparison = {
  readonly eq?: InputMaybe<FundingProblem>;
  readonly in?: InputMaybe<ReadonlyArray<FundingProblem>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type FundingRelation = {
  readonly every?: InputMaybe<FundingWhere>;
  readonly none?: InputMaybe<FundingWhere>;
  readonly some?: InputMaybe<FundingWhere>;
};

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
  orderBy?: InputMaybe<ReadonlyArray<FundedGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<FundedGrantWhere>;
};


export type FundingSourceIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type FundingSourceManagersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundingManagerOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<FundingManagerWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


export type FundingSourceOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundedOrganizationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<FundedOrganizationWhere>;
};


export type FundingSourceProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundedProjectOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<FundedProjectWhere>;
};


export type FundingSourceTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutTopicOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<AboutTopicWhere>;
};

export type FundingSourceConnection = {
  readonly __typename?: 'FundingSourceConnection';
  readonly edges: ReadonlyArray<FundingSourceEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<FundingSource>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type FundingSourceConnectionGroupsArgs = {
  by?: ReadonlyArray<FundingSourceGroupKey>;
};

export type FundingSourceEdge = {
  readonly __typename?: 'FundingSourceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: FundingSource;
};

export type FundingSourceGroupKey =
  | 'END_DATE_YEAR'
  | 'GRANTS'
  | 'MANAGERS'
  | 'OBSERVATIONS'
  | 'ORGANIZATIONS'
  | 'PROJECTS'
  | 'START_DATE_YEAR'
  | 'TOPICS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type FundingSourceOrder =
  { readonly endDate: OrderDirection; readonly name?: never; readonly startDate?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly endDate?: never; readonly name: OrderDirection; readonly startDate?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly endDate?: never; readonly name?: never; readonly startDate: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly endDate?: never; readonly name?: never; readonly startDate?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly endDate?: never; readonly name?: never; readonly startDate?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type FundingSourceWhere = {
  readonly and?: InputMaybe<ReadonlyArray<FundingSourceWhere>>;
  readonly description?: InputMaybe<TextComparison>;
  readonly endDate?: InputMaybe<DateComparison>;
  readonly grants?: InputMaybe<FundedGrantRelation>;
  readonly id?: InputMaybe<IdComparison>;
  readonly identifiers?: InputMaybe<IdentifierRelation>;
  readonly managers?: InputMaybe<FundingManagerRelation>;
  readonly name?: InputMaybe<NameComparison>;
  readonly names?: InputMaybe<NameRelation>;
  readonly not?: InputMaybe<FundingSourceWhere>;
  readonly observations?: InputMaybe<ObservationRelation>;
  readonly or?: InputMaybe<ReadonlyArray<FundingSourceWhere>>;
  readonly organizations?: InputMaybe<FundedOrganizationRelation>;
  readonly projects?: InputMaybe<FundedProjectRelation>;
  readonly startDate?: InputMaybe<DateComparison>;
  readonly topics?: InputMaybe<AboutTopicRelation>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type FundingSum = {
  readonly __typename?: 'FundingSum';
  readonly amount?: Maybe<Money>;
  readonly atMost: Scalars['Int']['output'];
  readonly grants: Scalars['Int']['output'];
  readonly regranted?: Maybe<Money>;
  readonly unknown: Scalars['Int']['output'];
};

export type FundingWhere = {
  readonly and?: InputMaybe<ReadonlyArray<FundingWhere>>;
  readonly fundingSource?: InputMaybe<FundingSourceWhere>;
  readonly not?: InputMaybe<FundingWhere>;
  readonly or?: InputMaybe<ReadonlyArray<FundingWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
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
  readonly participatesIn: ProjectParticipationConnection;
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
  orderBy?: InputMaybe<ReadonlyArray<TerritoryAdministrationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<TerritoryAdministrationWhere>;
};


export type GovernmentRegionDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type GovernmentRegionEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TerritoryEventOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<TerritoryEventWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


export type GovernmentRegionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ContainingTerritoryOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ContainingTerritoryWhere>;
};


export type GovernmentRegionParticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectParticipationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectParticipationWhere>;
};


export type GovernmentRegionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ContainedTerritoryOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ContainedTerritoryWhere>;
};


export type GovernmentRegionPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PredecessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PredecessorWhere>;
};


export type GovernmentRegionSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<SuccessorWhere>;
};

export type GovernmentRegionConnection = {
  readonly __typename?: 'GovernmentRegionConnection';
  readonly edges: ReadonlyArray<GovernmentRegionEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<GovernmentRegion>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type GovernmentRegionConnectionGroupsArgs = {
  by?: ReadonlyArray<GovernmentRegionGroupKey>;
  of?: ReadonlyArray<GovernmentRegionFigure>;
};

export type GovernmentRegionEdge = {
  readonly __typename?: 'GovernmentRegionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: GovernmentRegion;
};

export type GovernmentRegionFigure =
  | 'POPULATION';

export type GovernmentRegionGroupKey =
  | 'ADMINISTERED_BY'
  | 'ADMINISTRATION'
  | 'EVENTS'
  | 'OBSERVATIONS'
  | 'PARTICIPATES_IN'
  | 'PARTS'
  | 'PART_OF'
  | 'PREDECESSORS'
  | 'SUCCESSORS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type GovernmentRegionOrder =
  { readonly name: OrderDirection; readonly population?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly name?: never; readonly population: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly name?: never; readonly population?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly name?: never; readonly population?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type GovernmentRegionWhere = {
  readonly administeredBy?: InputMaybe<TerritoryAdministrationRelation>;
  readonly administration?: InputMaybe<AdministrationWhere>;
  readonly and?: InputMaybe<ReadonlyArray<GovernmentRegionWhere>>;
  readonly description?: InputMaybe<TextComparison>;
  readonly events?: InputMaybe<TerritoryEventRelation>;
  readonly id?: InputMaybe<IdComparison>;
  readonly identifiers?: InputMaybe<IdentifierRelation>;
  readonly name?: InputMaybe<NameComparison>;
  readonly names?: InputMaybe<NameRelation>;
  readonly not?: InputMaybe<GovernmentRegionWhere>;
  readonly observations?: InputMaybe<ObservationRelation>;
  readonly or?: InputMaybe<ReadonlyArray<GovernmentRegionWhere>>;
  readonly partOf?: InputMaybe<ContainingTerritoryRelation>;
  readonly participatesIn?: InputMaybe<ProjectParticipationRelation>;
  readonly parts?: InputMaybe<ContainedTerritoryRelation>;
  readonly population?: InputMaybe<IntComparison>;
  readonly predecessors?: InputMaybe<PredecessorRelation>;
  readonly successors?: InputMaybe<SuccessorRelation>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
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
  orderBy?: InputMaybe<ReadonlyArray<GrantFunderOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<GrantFunderWhere>;
};


export type GrantFundingSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundingOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<FundingWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


export type GrantParentGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParentGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ParentGrantWhere>;
};


export type GrantPurposesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GrantPurposeOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<GrantPurposeWhere>;
};


export type GrantRecipientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GrantRecipientOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<GrantRecipientWhere>;
};


export type GrantSubGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SubGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<SubGrantWhere>;
};

export type GrantConnection = {
  readonly __typename?: 'GrantConnection';
  readonly edges: ReadonlyArray<GrantEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Grant>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type GrantConnectionGroupsArgs = {
  by?: ReadonlyArray<GrantGroupKey>;
  of?: ReadonlyArray<GrantFigure>;
};

export type GrantEdge = {
  readonly __typename?: 'GrantEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Grant;
};

export type GrantFigure =
  | 'AMOUNT_AWARDED'
  | 'AMOUNT_PAID'
  | 'AMOUNT_PLANNED'
  | 'CEILING'
  | 'COFINANCING_RATE';

export type GrantFunderConnection = {
  readonly __typename?: 'GrantFunderConnection';
  readonly edges: ReadonlyArray<GrantFunderEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type GrantFunderConnectionGroupsArgs = {
  by?: ReadonlyArray<GrantFunderGroupKey>;
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

export type GrantFunderGroupKey =
  | 'ATTENDANCES'
  | 'FUNDING'
  | 'GRANTS_AWARDED'
  | 'GRANTS_RECEIVED'
  | 'HOSTED_EVENTS'
  | 'LEADS_PROJECTS'
  | 'MANAGED_FUNDING'
  | 'MEMBERS'
  | 'OBSERVATIONS'
  | 'ORGANIZATION_VALID_FROM_YEAR'
  | 'ORGANIZATION_VALID_TO_YEAR'
  | 'PARTICIPATES_IN'
  | 'PREDECESSORS'
  | 'STATUS'
  | 'SUCCESSORS'
  | 'SUPPORTED_BY_GRANTS'
  | 'UNITS'
  | 'UNIT_OF'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type GrantFunderOrder =
  { readonly organization: OrganizationOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type GrantFunderRelation = {
  readonly every?: InputMaybe<GrantFunderWhere>;
  readonly none?: InputMaybe<GrantFunderWhere>;
  readonly some?: InputMaybe<GrantFunderWhere>;
};

export type GrantFunderWhere = {
  readonly and?: InputMaybe<ReadonlyArray<GrantFunderWhere>>;
  readonly not?: InputMaybe<GrantFunderWhere>;
  readonly or?: InputMaybe<ReadonlyArray<GrantFunderWhere>>;
  readonly organization?: InputMaybe<OrganizationWhere>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type GrantGroupKey =
  | 'AWARDED_ON_YEAR'
  | 'END_DATE_YEAR'
  | 'FUNDERS'
  | 'FUNDING_SOURCES'
  | 'OBSERVATIONS'
  | 'PARENT_GRANTS'
  | 'PURPOSES'
  | 'RECIPIENTS'
  | 'START_DATE_YEAR'
  | 'SUB_GRANTS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type GrantOrder =
  { readonly amountAwarded: OrderDirection; readonly amountPaid?: never; readonly amountPlanned?: never; readonly awardedOn?: never; readonly ceiling?: never; readonly cofinancingRate?: never; readonly endDate?: never; readonly name?: never; readonly startDate?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly amountAwarded?: never; readonly amountPaid: OrderDirection; readonly amountPlanned?: never; readonly awardedOn?: never; readonly ceiling?: never; readonly cofinancingRate?: never; readonly endDate?: never; readonly name?: never; readonly startDate?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly amountAwarded?: never; readonly amountPaid?: never; readonly amountPlanned: OrderDirection; readonly awardedOn?: never; readonly ceiling?: never; readonly cofinancingRate?: never; readonly endDate?: never; readonly name?: never; readonly startDate?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly amountAwarded?: never; readonly amountPaid?: never; readonly amountPlanned?: never; readonly awardedOn: OrderDirection; readonly ceiling?: never; readonly cofinancingRate?: never; readonly endDate?: never; readonly name?: never; readonly startDate?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly amountAwarded?: never; readonly amountPaid?: never; readonly amountPlanned?: never; readonly awardedOn?: never; readonly ceiling: OrderDirection; readonly cofinancingRate?: never; readonly endDate?: never; readonly name?: never; readonly startDate?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly amountAwarded?: never; readonly amountPaid?: never; readonly amountPlanned?: never; readonly awardedOn?: never; readonly ceiling?: never; readonly cofinancingRate: OrderDirection; readonly endDate?: never; readonly name?: never; readonly startDate?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly amountAwarded?: never; readonly amountPaid?: never; readonly amountPlanned?: never; readonly awardedOn?: never; readonly ceiling?: never; readonly cofinancingRate?: never; readonly endDate: OrderDirection; readonly name?: never; readonly startDate?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly amountAwarded?: never; readonly amountPaid?: never; readonly amountPlanned?: never; readonly awardedOn?: never; readonly ceiling?: never; readonly cofinancingRate?: never; readonly endDate?: never; readonly name: OrderDirection; readonly startDate?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly amountAwarded?: never; readonly amountPaid?: never; readonly amountPlanned?: never; readonly awardedOn?: never; readonly ceiling?: never; readonly cofinancingRate?: never; readonly endDate?: never; readonly name?: never; readonly startDate: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly amountAwarded?: never; readonly amountPaid?: never; readonly amountPlanned?: never; readonly awardedOn?: never; readonly ceiling?: never; readonly cofinancingRate?: never; readonly endDate?: never; readonly name?: never; readonly startDate?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly amountAwarded?: never; readonly amountPaid?: never; readonly amountPlanned?: never; readonly awardedOn?: never; readonly ceiling?: never; readonly cofinancingRate?: never; readonly endDate?: never; readonly name?: never; readonly startDate?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type GrantPurposeConnection = {
  readonly __typename?: 'GrantPurposeConnection';
  readonly edges: ReadonlyArray<GrantPurposeEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Thing>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type GrantPurposeConnectionGroupsArgs = {
  by?: ReadonlyArray<GrantPurposeGroupKey>;
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

export type GrantPurposeGroupKey =
  | 'OBSERVATIONS'
  | 'STATUS'
  | 'THING_VALID_FROM_YEAR'
  | 'THING_VALID_TO_YEAR'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type GrantPurposeOrder =
  { readonly recordedAt: OrderDirection; readonly status?: never; readonly thing?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status: OrderDirection; readonly thing?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly thing: ThingOrder; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly thing?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly thing?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type GrantPurposeRelation = {
  readonly every?: InputMaybe<GrantPurposeWhere>;
  readonly none?: InputMaybe<GrantPurposeWhere>;
  readonly some?: InputMaybe<GrantPurposeWhere>;
};

export type GrantPurposeWhere = {
  readonly and?: InputMaybe<ReadonlyArray<GrantPurposeWhere>>;
  readonly not?: InputMaybe<GrantPurposeWhere>;
  readonly or?: InputMaybe<ReadonlyArray<GrantPurposeWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly thing?: InputMaybe<ThingWhere>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type GrantRecipientConnection = {
  readonly __typename?: 'GrantRecipientConnection';
  readonly edges: ReadonlyArray<GrantRecipientEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type GrantRecipientConnectionGroupsArgs = {
  by?: ReadonlyArray<GrantRecipientGroupKey>;
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

export type GrantRecipientGroupKey =
  | 'ATTENDANCES'
  | 'FUNDING'
  | 'GRANTS_AWARDED'
  | 'GRANTS_RECEIVED'
  | 'HOSTED_EVENTS'
  | 'LEADS_PROJECTS'
  | 'MANAGED_FUNDING'
  | 'MEMBERS'
  | 'OBSERVATIONS'
  | 'ORGANIZATION_VALID_FROM_YEAR'
  | 'ORGANIZATION_VALID_TO_YEAR'
  | 'PARTICIPATES_IN'
  | 'PREDECESSORS'
  | 'STATUS'
  | 'SUCCESSORS'
  | 'SUPPORTED_BY_GRANTS'
  | 'UNITS'
  | 'UNIT_OF'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type GrantRecipientOrder =
  { readonly organization: OrganizationOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type GrantRecipientRelation = {
  readonly every?: InputMaybe<GrantRecipientWhere>;
  readonly none?: InputMaybe<GrantRecipientWhere>;
  readonly some?: InputMaybe<GrantRecipientWhere>;
};

export type GrantRecipientWhere = {
  readonly and?: InputMaybe<ReadonlyArray<GrantRecipientWhere>>;
  readonly not?: InputMaybe<GrantRecipientWhere>;
  readonly or?: InputMaybe<ReadonlyArray<GrantRecipientWhere>>;
  readonly organization?: InputMaybe<OrganizationWhere>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type GrantWhere = {
  readonly amountAwarded?: InputMaybe<MoneyComparison>;
  readonly amountPaid?: InputMaybe<MoneyComparison>;
  readonly amountPlanned?: InputMaybe<MoneyComparison>;
  readonly and?: InputMaybe<ReadonlyArray<GrantWhere>>;
  readonly awardedOn?: InputMaybe<DateComparison>;
  readonly ceiling?: InputMaybe<MoneyComparison>;
  readonly cofinancingRate?: InputMaybe<DecimalComparison>;
  readonly currency?: InputMaybe<TextComparison>;
  readonly description?: InputMaybe<TextComparison>;
  readonly endDate?: InputMaybe<DateComparison>;
  readonly funders?: InputMaybe<GrantFunderRelation>;
  readonly fundingSources?: InputMaybe<FundingRelation>;
  readonly id?: InputMaybe<IdComparison>;
  readonly identifiers?: InputMaybe<IdentifierRelation>;
  readonly name?: InputMaybe<NameComparison>;
  readonly names?: InputMaybe<NameRelation>;
  readonly not?: InputMaybe<GrantWhere>;
  readonly observations?: InputMaybe<ObservationRelation>;
  readonly or?: InputMaybe<ReadonlyArray<GrantWhere>>;
  readonly parentGrants?: InputMaybe<ParentGrantRelation>;
  readonly purposes?: InputMaybe<GrantPurposeRelation>;
  readonly recipients?: InputMaybe<GrantRecipientRelation>;
  readonly startDate?: InputMaybe<DateComparison>;
  readonly subGrants?: InputMaybe<SubGrantRelation>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type Group = {
  readonly __typename?: 'Group';
  readonly count: Scalars['Int']['output'];
  readonly figures: ReadonlyArray<GroupFigure>;
  readonly keys: ReadonlyArray<GroupKey>;
};

export type GroupFigure = {
  readonly __typename?: 'GroupFigure';
  readonly average: Scalars['Decimal']['output'];
  readonly count: Scalars['Int']['output'];
  readonly figure: Scalars['String']['output'];
  readonly maximum: Scalars['Decimal']['output'];
  readonly minimum: Scalars['Decimal']['output'];
  readonly sum: Scalars['Decimal']['output'];
  readonly unit?: Maybe<Scalars['String']['output']>;
};

export type GroupKey = {
  readonly __typename?: 'GroupKey';
  readonly key: Scalars['String']['output'];
  readonly node?: Maybe<Node>;
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type HostedEventConnection = {
  readonly __typename?: 'HostedEventConnection';
  readonly edges: ReadonlyArray<HostedEventEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type HostedEventConnectionGroupsArgs = {
  by?: ReadonlyArray<HostedEventGroupKey>;
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

export type HostedEventGroupKey =
  | 'ATTENDEES'
  | 'CONTRIBUTIONS'
  | 'END_DATE_YEAR'
  | 'EVENT_VALID_FROM_YEAR'
  | 'EVENT_VALID_TO_YEAR'
  | 'HOSTS'
  | 'OBSERVATIONS'
  | 'PLACES'
  | 'START_DATE_YEAR'
  | 'STATUS'
  | 'TOPICS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type HostedEventOrder =
  { readonly event: EventOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly event?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly event?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly event?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly event?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type HostedEventRelation = {
  readonly every?: InputMaybe<HostedEventWhere>;
  readonly none?: InputMaybe<HostedEventWhere>;
  readonly some?: InputMaybe<HostedEventWhere>;
};

export type HostedEventWhere = {
  readonly and?: InputMaybe<ReadonlyArray<HostedEventWhere>>;
  readonly event?: InputMaybe<EventWhere>;
  readonly not?: InputMaybe<HostedEventWhere>;
  readonly or?: InputMaybe<ReadonlyArray<HostedEventWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type IdComparison = {
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
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

export type IdentifierOrder =
  { readonly scheme: OrderDirection; };

export type IdentifierRelation = {
  readonly every?: InputMaybe<IdentifierWhere>;
  readonly none?: InputMaybe<IdentifierWhere>;
  readonly some?: InputMaybe<IdentifierWhere>;
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

export type IdentifierSchemeComparison = {
  readonly eq?: InputMaybe<IdentifierScheme>;
  readonly in?: InputMaybe<ReadonlyArray<IdentifierScheme>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type IdentifierWhere = {
  readonly and?: InputMaybe<ReadonlyArray<IdentifierWhere>>;
  readonly not?: InputMaybe<IdentifierWhere>;
  readonly or?: InputMaybe<ReadonlyArray<IdentifierWhere>>;
  readonly scheme?: InputMaybe<IdentifierSchemeComparison>;
  readonly value?: InputMaybe<TextComparison>;
};

export type IntComparison = {
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

export type InvalidId = LookUpError & {
  readonly __typename?: 'InvalidId';
  readonly expected: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};


export type InvalidIdMessageArgs = {
  language?: InputMaybe<Language>;
};

export type KeyComparison = {
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type Language =
  | 'DE'
  | 'EN';

export type LanguageComparison = {
  readonly eq?: InputMaybe<Language>;
  readonly in?: InputMaybe<ReadonlyArray<Language>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type LookUp = Found | InvalidId | Merged | OutOfTime | UnknownId;

export type LookUpError = {
  readonly id: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};


export type LookUpErrorMessageArgs = {
  language?: InputMaybe<Language>;
};

export type ManagedFundingConnection = {
  readonly __typename?: 'ManagedFundingConnection';
  readonly edges: ReadonlyArray<ManagedFundingEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<FundingSource>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ManagedFundingConnectionGroupsArgs = {
  by?: ReadonlyArray<ManagedFundingGroupKey>;
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

export type ManagedFundingGroupKey =
  | 'END_DATE_YEAR'
  | 'FUNDING_SOURCE_VALID_FROM_YEAR'
  | 'FUNDING_SOURCE_VALID_TO_YEAR'
  | 'GRANTS'
  | 'MANAGERS'
  | 'OBSERVATIONS'
  | 'ORGANIZATIONS'
  | 'PROJECTS'
  | 'START_DATE_YEAR'
  | 'STATUS'
  | 'TOPICS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type ManagedFundingOrder =
  { readonly fundingSource: FundingSourceOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly fundingSource?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly fundingSource?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly fundingSource?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly fundingSource?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type ManagedFundingRelation = {
  readonly every?: InputMaybe<ManagedFundingWhere>;
  readonly none?: InputMaybe<ManagedFundingWhere>;
  readonly some?: InputMaybe<ManagedFundingWhere>;
};

export type ManagedFundingWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ManagedFundingWhere>>;
  readonly fundingSource?: InputMaybe<FundingSourceWhere>;
  readonly not?: InputMaybe<ManagedFundingWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ManagedFundingWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly role?: InputMaybe<TextComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type Measure =
  | 'AREA'
  | 'BUDGET'
  | 'COFINANCING_RATE'
  | 'GRANT_CEILING'
  | 'OWN_SHARE'
  | 'PARTICIPANTS'
  | 'POPULATION';

export type MeasureComparison = {
  readonly eq?: InputMaybe<Measure>;
  readonly in?: InputMaybe<ReadonlyArray<Measure>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MeasureMethod =
  | 'EXACT'
  | 'SAMPLED';

export type Merged = {
  readonly __typename?: 'Merged';
  readonly formerId: Scalars['ID']['output'];
  readonly node: Node;
};

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
  readonly participatesIn: ProjectParticipationConnection;
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
  orderBy?: InputMaybe<ReadonlyArray<EventAttendanceOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<EventAttendanceWhere>;
};


export type MinistryDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type MinistryFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundingOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<FundingWhere>;
};


export type MinistryGrantsAwardedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AwardedGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<AwardedGrantWhere>;
};


export type MinistryGrantsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ReceivedGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ReceivedGrantWhere>;
};


export type MinistryHostedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<HostedEventOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<HostedEventWhere>;
};


export type MinistryIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type MinistryLeadsProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectLeadershipOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectLeadershipWhere>;
};


export type MinistryManagedFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ManagedFundingOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ManagedFundingWhere>;
};


export type MinistryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationMemberOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<OrganizationMemberWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


export type MinistryParticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectParticipationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectParticipationWhere>;
};


export type MinistryPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PredecessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PredecessorWhere>;
};


export type MinistrySuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<SuccessorWhere>;
};


export type MinistrySupportedByGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PurposeGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PurposeGrantWhere>;
};


export type MinistryUnitOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParentOrganizationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ParentOrganizationWhere>;
};


export type MinistryUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationUnitOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<OrganizationUnitWhere>;
};

export type MinistryConnection = {
  readonly __typename?: 'MinistryConnection';
  readonly edges: ReadonlyArray<MinistryEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Ministry>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type MinistryConnectionGroupsArgs = {
  by?: ReadonlyArray<MinistryGroupKey>;
};

export type MinistryEdge = {
  readonly __typename?: 'MinistryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Ministry;
};

export type MinistryGroupKey =
  | 'ATTENDANCES'
  | 'FUNDING'
  | 'GRANTS_AWARDED'
  | 'GRANTS_RECEIVED'
  | 'HOSTED_EVENTS'
  | 'LEADS_PROJECTS'
  | 'MANAGED_FUNDING'
  | 'MEMBERS'
  | 'OBSERVATIONS'
  | 'PARTICIPATES_IN'
  | 'PREDECESSORS'
  | 'SUCCESSORS'
  | 'SUPPORTED_BY_GRANTS'
  | 'UNITS'
  | 'UNIT_OF'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type MinistryOrder =
  { readonly name: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly name?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly name?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type MinistryWhere = {
  readonly and?: InputMaybe<ReadonlyArray<MinistryWhere>>;
  readonly attendances?: InputMaybe<EventAttendanceRelation>;
  readonly description?: InputMaybe<TextComparison>;
  readonly funding?: InputMaybe<FundingRelation>;
  readonly grantsAwarded?: InputMaybe<AwardedGrantRelation>;
  readonly grantsReceived?: InputMaybe<ReceivedGrantRelation>;
  readonly hostedEvents?: InputMaybe<HostedEventRelation>;
  readonly id?: InputMaybe<IdComparison>;
  readonly identifiers?: InputMaybe<IdentifierRelation>;
  readonly leadsProjects?: InputMaybe<ProjectLeadershipRelation>;
  readonly managedFunding?: InputMaybe<ManagedFundingRelation>;
  readonly members?: InputMaybe<OrganizationMemberRelation>;
  readonly name?: InputMaybe<NameComparison>;
  readonly names?: InputMaybe<NameRelation>;
  readonly not?: InputMaybe<MinistryWhere>;
  readonly observations?: InputMaybe<ObservationRelation>;
  readonly or?: InputMaybe<ReadonlyArray<MinistryWhere>>;
  readonly participatesIn?: InputMaybe<ProjectParticipationRelation>;
  readonly predecessors?: InputMaybe<PredecessorRelation>;
  readonly successors?: InputMaybe<SuccessorRelation>;
  readonly supportedByGrants?: InputMaybe<PurposeGrantRelation>;
  readonly unitOf?: InputMaybe<ParentOrganizationRelation>;
  readonly units?: InputMaybe<OrganizationUnitRelation>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type Money = {
  readonly __typename?: 'Money';
  readonly amount: Scalars['Decimal']['output'];
  readonly currency: Scalars['String']['output'];
};

export type MoneyComparison = {
  readonly eq?: InputMaybe<Scalars['Decimal']['input']>;
  readonly gt?: InputMaybe<Scalars['Decimal']['input']>;
  readonly gte?: InputMaybe<Scalars['Decimal']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Decimal']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lt?: InputMaybe<Scalars['Decimal']['input']>;
  readonly lte?: InputMaybe<Scalars['Decimal']['input']>;
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
  readonly participatesIn: ProjectParticipationConnection;
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
  orderBy?: InputMaybe<ReadonlyArray<TerritoryAdministrationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<TerritoryAdministrationWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
  where?: InputMaybe<ProjectWhere>;
};


export type MunicipalityEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TerritoryEventOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<TerritoryEventWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


export type MunicipalityPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ContainingTerritoryOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ContainingTerritoryWhere>;
};


export type MunicipalityParticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectParticipationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectParticipationWhere>;
};


export type MunicipalityPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ContainedTerritoryOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ContainedTerritoryWhere>;
};


export type MunicipalityPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PredecessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PredecessorWhere>;
};


export type MunicipalitySuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<SuccessorWhere>;
};

export type MunicipalityConnection = {
  readonly __typename?: 'MunicipalityConnection';
  readonly edges: ReadonlyArray<MunicipalityEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Municipality>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type MunicipalityConnectionGroupsArgs = {
  by?: ReadonlyArray<MunicipalityGroupKey>;
  of?: ReadonlyArray<MunicipalityFigure>;
};

export type MunicipalityEdge = {
  readonly __typename?: 'MunicipalityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Municipality;
};

export type MunicipalityFigure =
  | 'POPULATION';

export type MunicipalityGroupKey =
  | 'ADMINISTERED_BY'
  | 'ADMINISTRATION'
  | 'DISTRICT'
  | 'EVENTS'
  | 'KIND'
  | 'OBSERVATIONS'
  | 'PARTICIPATES_IN'
  | 'PARTS'
  | 'PART_OF'
  | 'PREDECESSORS'
  | 'SUCCESSORS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type MunicipalityKind =
  | 'INDEPENDENT_CITY'
  | 'MUNICIPALITY'
  | 'SPECIAL_STATUS_TOWN'
  | 'TOWN'
  | 'UNINCORPORATED_AREA';

export type MunicipalityKindComparison = {
  readonly eq?: InputMaybe<MunicipalityKind>;
  readonly in?: InputMaybe<ReadonlyArray<MunicipalityKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MunicipalityOrder =
  { readonly name: OrderDirection; readonly population?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly name?: never; readonly population: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly name?: never; readonly population?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly name?: never; readonly population?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type MunicipalityTally = {
  readonly __typename?: 'MunicipalityTally';
  readonly count: Scalars['Int']['output'];
  readonly population?: Maybe<Scalars['Decimal']['output']>;
  readonly populationShare?: Maybe<Scalars['Decimal']['output']>;
  readonly withoutPopulation: Scalars['Int']['output'];
};

export type MunicipalityWhere = {
  readonly administeredBy?: InputMaybe<TerritoryAdministrationRelation>;
  readonly administration?: InputMaybe<AdministrationWhere>;
  readonly ags?: InputMaybe<KeyComparison>;
  readonly and?: InputMaybe<ReadonlyArray<MunicipalityWhere>>;
  readonly description?: InputMaybe<TextComparison>;
  readonly district?: InputMaybe<DistrictWhere>;
  readonly events?: InputMaybe<TerritoryEventRelation>;
  readonly id?: InputMaybe<IdComparison>;
  readonly identifiers?: InputMaybe<IdentifierRelation>;
  readonly kind?: InputMaybe<MunicipalityKindComparison>;
  readonly name?: InputMaybe<NameComparison>;
  readonly names?: InputMaybe<NameRelation>;
  readonly not?: InputMaybe<MunicipalityWhere>;
  readonly observations?: InputMaybe<ObservationRelation>;
  readonly or?: InputMaybe<ReadonlyArray<MunicipalityWhere>>;
  readonly partOf?: InputMaybe<ContainingTerritoryRelation>;
  readonly participatesIn?: InputMaybe<ProjectParticipationRelation>;
  readonly parts?: InputMaybe<ContainedTerritoryRelation>;
  readonly population?: InputMaybe<IntComparison>;
  readonly predecessors?: InputMaybe<PredecessorRelation>;
  readonly successors?: InputMaybe<SuccessorRelation>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
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

export type NameComparison = {
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type NameLabel =
  | 'ALTERNATE'
  | 'PREFERRED';

export type NameLabelComparison = {
  readonly eq?: InputMaybe<NameLabel>;
  readonly in?: InputMaybe<ReadonlyArray<NameLabel>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type NameOrder =
  { readonly label: OrderDirection; readonly language?: never; }
  |  { readonly label?: never; readonly language: OrderDirection; };

export type NameRelation = {
  readonly every?: InputMaybe<NameWhere>;
  readonly none?: InputMaybe<NameWhere>;
  readonly some?: InputMaybe<NameWhere>;
};

export type NameWhere = {
  readonly and?: InputMaybe<ReadonlyArray<NameWhere>>;
  readonly label?: InputMaybe<NameLabelComparison>;
  readonly language?: InputMaybe<LanguageComparison>;
  readonly not?: InputMaybe<NameWhere>;
  readonly or?: InputMaybe<ReadonlyArray<NameWhere>>;
  readonly value?: InputMaybe<NameComparison>;
};

export type NarrowerTopicConnection = {
  readonly __typename?: 'NarrowerTopicConnection';
  readonly edges: ReadonlyArray<NarrowerTopicEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Topic>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type NarrowerTopicConnectionGroupsArgs = {
  by?: ReadonlyArray<NarrowerTopicGroupKey>;
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

export type NarrowerTopicGroupKey =
  | 'BROADER'
  | 'CONTRIBUTIONS'
  | 'EVENTS'
  | 'FUNDING_SOURCES'
  | 'NARROWER'
  | 'OBSERVATIONS'
  | 'PROJECTS'
  | 'STATUS'
  | 'TOPIC_VALID_FROM_YEAR'
  | 'TOPIC_VALID_TO_YEAR'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type NarrowerTopicOrder =
  { readonly recordedAt: OrderDirection; readonly status?: never; readonly topic?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status: OrderDirection; readonly topic?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly topic: TopicOrder; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly topic?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly topic?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type NarrowerTopicRelation = {
  readonly every?: InputMaybe<NarrowerTopicWhere>;
  readonly none?: InputMaybe<NarrowerTopicWhere>;
  readonly some?: InputMaybe<NarrowerTopicWhere>;
};

export type NarrowerTopicWhere = {
  readonly and?: InputMaybe<ReadonlyArray<NarrowerTopicWhere>>;
  readonly not?: InputMaybe<NarrowerTopicWhere>;
  readonly or?: InputMaybe<ReadonlyArray<NarrowerTopicWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly topic?: InputMaybe<TopicWhere>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
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
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Observation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ObservationConnectionGroupsArgs = {
  by?: ReadonlyArray<ObservationGroupKey>;
  of?: ReadonlyArray<ObservationFigure>;
};

export type ObservationEdge = {
  readonly __typename?: 'ObservationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Observation;
};

export type ObservationFigure =
  | 'VALUE';

export type ObservationGroupKey =
  | 'ABOUT'
  | 'MEASURE'
  | 'OBSERVED_ON_YEAR'
  | 'PERIOD_FROM_YEAR'
  | 'PERIOD_TO_YEAR'
  | 'QUALIFIER';

export type ObservationOrder =
  { readonly measure: OrderDirection; readonly observedOn?: never; readonly periodFrom?: never; readonly periodTo?: never; readonly qualifier?: never; readonly recordedAt?: never; readonly recordedUntil?: never; readonly value?: never; }
  |  { readonly measure?: never; readonly observedOn: OrderDirection; readonly periodFrom?: never; readonly periodTo?: never; readonly qualifier?: never; readonly recordedAt?: never; readonly recordedUntil?: never; readonly value?: never; }
  |  { readonly measure?: never; readonly observedOn?: never; readonly periodFrom: OrderDirection; readonly periodTo?: never; readonly qualifier?: never; readonly recordedAt?: never; readonly recordedUntil?: never; readonly value?: never; }
  |  { readonly measure?: never; readonly observedOn?: never; readonly periodFrom?: never; readonly periodTo: OrderDirection; readonly qualifier?: never; readonly recordedAt?: never; readonly recordedUntil?: never; readonly value?: never; }
  |  { readonly measure?: never; readonly observedOn?: never; readonly periodFrom?: never; readonly periodTo?: never; readonly qualifier: OrderDirection; readonly recordedAt?: never; readonly recordedUntil?: never; readonly value?: never; }
  |  { readonly measure?: never; readonly observedOn?: never; readonly periodFrom?: never; readonly periodTo?: never; readonly qualifier?: never; readonly recordedAt: OrderDirection; readonly recordedUntil?: never; readonly value?: never; }
  |  { readonly measure?: never; readonly observedOn?: never; readonly periodFrom?: never; readonly periodTo?: never; readonly qualifier?: never; readonly recordedAt?: never; readonly recordedUntil: OrderDirection; readonly value?: never; }
  |  { readonly measure?: never; readonly observedOn?: never; readonly periodFrom?: never; readonly periodTo?: never; readonly qualifier?: never; readonly recordedAt?: never; readonly recordedUntil?: never; readonly value: OrderDirection; };

export type ObservationRelation = {
  readonly every?: InputMaybe<ObservationWhere>;
  readonly none?: InputMaybe<ObservationWhere>;
  readonly some?: InputMaybe<ObservationWhere>;
};

export type ObservationWhere = {
  readonly about?: InputMaybe<ThingWhere>;
  readonly and?: InputMaybe<ReadonlyArray<ObservationWhere>>;
  readonly basis?: InputMaybe<TextComparison>;
  readonly id?: InputMaybe<IdComparison>;
  readonly measure?: InputMaybe<MeasureComparison>;
  readonly not?: InputMaybe<ObservationWhere>;
  readonly observedOn?: InputMaybe<DateComparison>;
  readonly or?: InputMaybe<ReadonlyArray<ObservationWhere>>;
  readonly periodFrom?: InputMaybe<DateComparison>;
  readonly periodTo?: InputMaybe<DateComparison>;
  readonly qualifier?: InputMaybe<QualifierComparison>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly recordedUntil?: InputMaybe<DateTimeComparison>;
  readonly unit?: InputMaybe<TextComparison>;
  readonly value?: InputMaybe<DecimalComparison>;
};

export type OrderDirection =
  | 'ASCENDING'
  | 'ASCENDING_NULLS_FIRST'
  | 'DESCENDING'
  | 'DESCENDING_NULLS_FIRST';

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
  readonly participatesIn: ProjectParticipationConnection;
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
  orderBy?: InputMaybe<ReadonlyArray<EventAttendanceOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<EventAttendanceWhere>;
};


export type OrganizationDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type OrganizationFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundingOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<FundingWhere>;
};


export type OrganizationGrantsAwardedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AwardedGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<AwardedGrantWhere>;
};


export type OrganizationGrantsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ReceivedGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ReceivedGrantWhere>;
};


export type OrganizationHostedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<HostedEventOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<HostedEventWhere>;
};


export type OrganizationIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type OrganizationLeadsProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectLeadershipOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectLeadershipWhere>;
};


export type OrganizationManagedFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ManagedFundingOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ManagedFundingWhere>;
};


export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationMemberOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<OrganizationMemberWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


export type OrganizationParticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectParticipationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectParticipationWhere>;
};


export type OrganizationPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PredecessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PredecessorWhere>;
};


export type OrganizationSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<SuccessorWhere>;
};


export type OrganizationSupportedByGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PurposeGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PurposeGrantWhere>;
};


export type OrganizationUnitOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParentOrganizationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ParentOrganizationWhere>;
};


export type OrganizationUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationUnitOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<OrganizationUnitWhere>;
};

export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  readonly edges: ReadonlyArray<OrganizationEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type OrganizationConnectionGroupsArgs = {
  by?: ReadonlyArray<OrganizationGroupKey>;
};

export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Organization;
};

export type OrganizationGroupKey =
  | 'ATTENDANCES'
  | 'FUNDING'
  | 'GRANTS_AWARDED'
  | 'GRANTS_RECEIVED'
  | 'HOSTED_EVENTS'
  | 'LEADS_PROJECTS'
  | 'MANAGED_FUNDING'
  | 'MEMBERS'
  | 'OBSERVATIONS'
  | 'PARTICIPATES_IN'
  | 'PREDECESSORS'
  | 'SUCCESSORS'
  | 'SUPPORTED_BY_GRANTS'
  | 'UNITS'
  | 'UNIT_OF'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type OrganizationMemberConnection = {
  readonly __typename?: 'OrganizationMemberConnection';
  readonly edges: ReadonlyArray<OrganizationMemberEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type OrganizationMemberConnectionGroupsArgs = {
  by?: ReadonlyArray<OrganizationMemberGroupKey>;
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

export type OrganizationMemberGroupKey =
  | 'ATTENDANCES'
  | 'CONTRIBUTIONS'
  | 'MEMBERSHIPS'
  | 'OBSERVATIONS'
  | 'PERSON_VALID_FROM_YEAR'
  | 'PERSON_VALID_TO_YEAR'
  | 'STATUS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type OrganizationMemberOrder =
  { readonly person: PersonOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly person?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly person?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly person?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly person?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type OrganizationMemberRelation = {
  readonly every?: InputMaybe<OrganizationMemberWhere>;
  readonly none?: InputMaybe<OrganizationMemberWhere>;
  readonly some?: InputMaybe<OrganizationMemberWhere>;
};

export type OrganizationMemberWhere = {
  readonly and?: InputMaybe<ReadonlyArray<OrganizationMemberWhere>>;
  readonly not?: InputMaybe<OrganizationMemberWhere>;
  readonly or?: InputMaybe<ReadonlyArray<OrganizationMemberWhere>>;
  readonly person?: InputMaybe<PersonWhere>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly role?: InputMaybe<TextComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type OrganizationOrder =
  { readonly name: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly name?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly name?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type OrganizationUnitConnection = {
  readonly __typename?: 'OrganizationUnitConnection';
  readonly edges: ReadonlyArray<OrganizationUnitEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type OrganizationUnitConnectionGroupsArgs = {
  by?: ReadonlyArray<OrganizationUnitGroupKey>;
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

export type OrganizationUnitGroupKey =
  | 'ATTENDANCES'
  | 'FUNDING'
  | 'GRANTS_AWARDED'
  | 'GRANTS_RECEIVED'
  | 'HOSTED_EVENTS'
  | 'LEADS_PROJECTS'
  | 'MANAGED_FUNDING'
  | 'MEMBERS'
  | 'OBSERVATIONS'
  | 'ORGANIZATION_VALID_FROM_YEAR'
  | 'ORGANIZATION_VALID_TO_YEAR'
  | 'PARTICIPATES_IN'
  | 'PREDECESSORS'
  | 'STATUS'
  | 'SUCCESSORS'
  | 'SUPPORTED_BY_GRANTS'
  | 'UNITS'
  | 'UNIT_OF'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type OrganizationUnitOrder =
  { readonly organization: OrganizationOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type OrganizationUnitRelation = {
  readonly every?: InputMaybe<OrganizationUnitWhere>;
  readonly none?: InputMaybe<OrganizationUnitWhere>;
  readonly some?: InputMaybe<OrganizationUnitWhere>;
};

export type OrganizationUnitWhere = {
  readonly and?: InputMaybe<ReadonlyArray<OrganizationUnitWhere>>;
  readonly not?: InputMaybe<OrganizationUnitWhere>;
  readonly or?: InputMaybe<ReadonlyArray<OrganizationUnitWhere>>;
  readonly organization?: InputMaybe<OrganizationWhere>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type OrganizationWhere = {
  readonly and?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  readonly attendances?: InputMaybe<EventAttendanceRelation>;
  readonly description?: InputMaybe<TextComparison>;
  readonly funding?: InputMaybe<FundingRelation>;
  readonly grantsAwarded?: InputMaybe<AwardedGrantRelation>;
  readonly grantsReceived?: InputMaybe<ReceivedGrantRelation>;
  readonly hostedEvents?: InputMaybe<HostedEventRelation>;
  readonly id?: InputMaybe<IdComparison>;
  readonly identifiers?: InputMaybe<IdentifierRelation>;
  readonly leadsProjects?: InputMaybe<ProjectLeadershipRelation>;
  readonly managedFunding?: InputMaybe<ManagedFundingRelation>;
  readonly members?: InputMaybe<OrganizationMemberRelation>;
  readonly name?: InputMaybe<NameComparison>;
  readonly names?: InputMaybe<NameRelation>;
  readonly not?: InputMaybe<OrganizationWhere>;
  readonly observations?: InputMaybe<ObservationRelation>;
  readonly or?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  readonly participatesIn?: InputMaybe<ProjectParticipationRelation>;
  readonly predecessors?: InputMaybe<PredecessorRelation>;
  readonly successors?: InputMaybe<SuccessorRelation>;
  readonly supportedByGrants?: InputMaybe<PurposeGrantRelation>;
  readonly unitOf?: InputMaybe<ParentOrganizationRelation>;
  readonly units?: InputMaybe<OrganizationUnitRelation>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type OutOfTime = LookUpError & {
  readonly __typename?: 'OutOfTime';
  readonly id: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  readonly thing: Thing;
};


export type OutOfTimeMessageArgs = {
  language?: InputMaybe<Language>;
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
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Grant>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ParentGrantConnectionGroupsArgs = {
  by?: ReadonlyArray<ParentGrantGroupKey>;
  of?: ReadonlyArray<ParentGrantFigure>;
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

export type ParentGrantFigure =
  | 'AMOUNT_AWARDED'
  | 'AMOUNT_PAID'
  | 'AMOUNT_PLANNED'
  | 'CEILING'
  | 'COFINANCING_RATE';

export type ParentGrantGroupKey =
  | 'AWARDED_ON_YEAR'
  | 'END_DATE_YEAR'
  | 'FUNDERS'
  | 'FUNDING_SOURCES'
  | 'GRANT_VALID_FROM_YEAR'
  | 'GRANT_VALID_TO_YEAR'
  | 'OBSERVATIONS'
  | 'PARENT_GRANTS'
  | 'PURPOSES'
  | 'RECIPIENTS'
  | 'START_DATE_YEAR'
  | 'STATUS'
  | 'SUB_GRANTS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type ParentGrantOrder =
  { readonly grant: GrantOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type ParentGrantRelation = {
  readonly every?: InputMaybe<ParentGrantWhere>;
  readonly none?: InputMaybe<ParentGrantWhere>;
  readonly some?: InputMaybe<ParentGrantWhere>;
};

export type ParentGrantWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ParentGrantWhere>>;
  readonly grant?: InputMaybe<GrantWhere>;
  readonly not?: InputMaybe<ParentGrantWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ParentGrantWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type ParentOrganizationConnection = {
  readonly __typename?: 'ParentOrganizationConnection';
  readonly edges: ReadonlyArray<ParentOrganizationEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ParentOrganizationConnectionGroupsArgs = {
  by?: ReadonlyArray<ParentOrganizationGroupKey>;
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

export type ParentOrganizationGroupKey =
  | 'ATTENDANCES'
  | 'FUNDING'
  | 'GRANTS_AWARDED'
  | 'GRANTS_RECEIVED'
  | 'HOSTED_EVENTS'
  | 'LEADS_PROJECTS'
  | 'MANAGED_FUNDING'
  | 'MEMBERS'
  | 'OBSERVATIONS'
  | 'ORGANIZATION_VALID_FROM_YEAR'
  | 'ORGANIZATION_VALID_TO_YEAR'
  | 'PARTICIPATES_IN'
  | 'PREDECESSORS'
  | 'STATUS'
  | 'SUCCESSORS'
  | 'SUPPORTED_BY_GRANTS'
  | 'UNITS'
  | 'UNIT_OF'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type ParentOrganizationOrder =
  { readonly organization: OrganizationOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type ParentOrganizationRelation = {
  readonly every?: InputMaybe<ParentOrganizationWhere>;
  readonly none?: InputMaybe<ParentOrganizationWhere>;
  readonly some?: InputMaybe<ParentOrganizationWhere>;
};

export type ParentOrganizationWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ParentOrganizationWhere>>;
  readonly not?: InputMaybe<ParentOrganizationWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ParentOrganizationWhere>>;
  readonly organization?: InputMaybe<OrganizationWhere>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type ParticipationRole =
  | 'BENEFICIARY'
  | 'EVALUATOR'
  | 'FUNDER'
  | 'LEAD'
  | 'PARTNER';

export type ParticipationRoleComparison = {
  readonly eq?: InputMaybe<ParticipationRole>;
  readonly in?: InputMaybe<ReadonlyArray<ParticipationRole>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

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
  orderBy?: InputMaybe<ReadonlyArray<EventAttendanceOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<EventAttendanceWhere>;
};


export type PersonContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonContributionOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PersonContributionWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<PersonMembershipOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PersonMembershipWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};

export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  readonly edges: ReadonlyArray<PersonEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type PersonConnectionGroupsArgs = {
  by?: ReadonlyArray<PersonGroupKey>;
};

export type PersonContributionConnection = {
  readonly __typename?: 'PersonContributionConnection';
  readonly edges: ReadonlyArray<PersonContributionEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Contribution>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type PersonContributionConnectionGroupsArgs = {
  by?: ReadonlyArray<PersonContributionGroupKey>;
  of?: ReadonlyArray<PersonContributionFigure>;
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

export type PersonContributionFigure =
  | 'POSITION';

export type PersonContributionGroupKey =
  | 'CONTRIBUTION_VALID_FROM_YEAR'
  | 'CONTRIBUTION_VALID_TO_YEAR'
  | 'EVENTS'
  | 'KIND'
  | 'OBSERVATIONS'
  | 'PROJECTS'
  | 'SPEAKERS'
  | 'STATUS'
  | 'TOPICS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type PersonContributionOrder =
  { readonly contribution: ContributionOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly contribution?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly contribution?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly contribution?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly contribution?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type PersonContributionRelation = {
  readonly every?: InputMaybe<PersonContributionWhere>;
  readonly none?: InputMaybe<PersonContributionWhere>;
  readonly some?: InputMaybe<PersonContributionWhere>;
};

export type PersonContributionWhere = {
  readonly and?: InputMaybe<ReadonlyArray<PersonContributionWhere>>;
  readonly capacity?: InputMaybe<TextComparison>;
  readonly contribution?: InputMaybe<ContributionWhere>;
  readonly not?: InputMaybe<PersonContributionWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PersonContributionWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Person;
};

export type PersonGroupKey =
  | 'ATTENDANCES'
  | 'CONTRIBUTIONS'
  | 'MEMBERSHIPS'
  | 'OBSERVATIONS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type PersonMembershipConnection = {
  readonly __typename?: 'PersonMembershipConnection';
  readonly edges: ReadonlyArray<PersonMembershipEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type PersonMembershipConnectionGroupsArgs = {
  by?: ReadonlyArray<PersonMembershipGroupKey>;
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

export type PersonMembershipGroupKey =
  | 'ATTENDANCES'
  | 'FUNDING'
  | 'GRANTS_AWARDED'
  | 'GRANTS_RECEIVED'
  | 'HOSTED_EVENTS'
  | 'LEADS_PROJECTS'
  | 'MANAGED_FUNDING'
  | 'MEMBERS'
  | 'OBSERVATIONS'
  | 'ORGANIZATION_VALID_FROM_YEAR'
  | 'ORGANIZATION_VALID_TO_YEAR'
  | 'PARTICIPATES_IN'
  | 'PREDECESSORS'
  | 'STATUS'
  | 'SUCCESSORS'
  | 'SUPPORTED_BY_GRANTS'
  | 'UNITS'
  | 'UNIT_OF'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type PersonMembershipOrder =
  { readonly organization: OrganizationOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type PersonMembershipRelation = {
  readonly every?: InputMaybe<PersonMembershipWhere>;
  readonly none?: InputMaybe<PersonMembershipWhere>;
  readonly some?: InputMaybe<PersonMembershipWhere>;
};

export type PersonMembershipWhere = {
  readonly and?: InputMaybe<ReadonlyArray<PersonMembershipWhere>>;
  readonly not?: InputMaybe<PersonMembershipWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PersonMembershipWhere>>;
  readonly organization?: InputMaybe<OrganizationWhere>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly role?: InputMaybe<TextComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type PersonOrder =
  { readonly name: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly name?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly name?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type PersonWhere = {
  readonly and?: InputMaybe<ReadonlyArray<PersonWhere>>;
  readonly attendances?: InputMaybe<EventAttendanceRelation>;
  readonly contributions?: InputMaybe<PersonContributionRelation>;
  readonly description?: InputMaybe<TextComparison>;
  readonly familyName?: InputMaybe<TextComparison>;
  readonly givenName?: InputMaybe<TextComparison>;
  readonly honorificPrefix?: InputMaybe<TextComparison>;
  readonly id?: InputMaybe<IdComparison>;
  readonly identifiers?: InputMaybe<IdentifierRelation>;
  readonly memberships?: InputMaybe<PersonMembershipRelation>;
  readonly name?: InputMaybe<NameComparison>;
  readonly names?: InputMaybe<NameRelation>;
  readonly not?: InputMaybe<PersonWhere>;
  readonly observations?: InputMaybe<ObservationRelation>;
  readonly or?: InputMaybe<ReadonlyArray<PersonWhere>>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type PredecessorConnection = {
  readonly __typename?: 'PredecessorConnection';
  readonly edges: ReadonlyArray<PredecessorEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Thing>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type PredecessorConnectionGroupsArgs = {
  by?: ReadonlyArray<PredecessorGroupKey>;
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

export type PredecessorGroupKey =
  | 'OBSERVATIONS'
  | 'STATUS'
  | 'THING_VALID_FROM_YEAR'
  | 'THING_VALID_TO_YEAR'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type PredecessorOrder =
  { readonly recordedAt: OrderDirection; readonly status?: never; readonly thing?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status: OrderDirection; readonly thing?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly thing: ThingOrder; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly thing?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly thing?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type PredecessorRelation = {
  readonly every?: InputMaybe<PredecessorWhere>;
  readonly none?: InputMaybe<PredecessorWhere>;
  readonly some?: InputMaybe<PredecessorWhere>;
};

export type PredecessorWhere = {
  readonly and?: InputMaybe<ReadonlyArray<PredecessorWhere>>;
  readonly not?: InputMaybe<PredecessorWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PredecessorWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly thing?: InputMaybe<ThingWhere>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
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
  orderBy?: InputMaybe<ReadonlyArray<ProjectContributionOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectContributionWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<FundingOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<FundingWhere>;
};


export type ProjectGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PurposeGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PurposeGrantWhere>;
};


export type ProjectIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type ProjectLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectLeaderOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectLeaderWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


export type ProjectParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectParticipantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectParticipantWhere>;
};


export type ProjectTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutTopicOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<AboutTopicWhere>;
};

export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  readonly edges: ReadonlyArray<ProjectEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ProjectConnectionGroupsArgs = {
  by?: ReadonlyArray<ProjectGroupKey>;
  of?: ReadonlyArray<ProjectFigure>;
};

export type ProjectContributionConnection = {
  readonly __typename?: 'ProjectContributionConnection';
  readonly edges: ReadonlyArray<ProjectContributionEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Contribution>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ProjectContributionConnectionGroupsArgs = {
  by?: ReadonlyArray<ProjectContributionGroupKey>;
  of?: ReadonlyArray<ProjectContributionFigure>;
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

export type ProjectContributionFigure =
  | 'POSITION';

export type ProjectContributionGroupKey =
  | 'CONTRIBUTION_VALID_FROM_YEAR'
  | 'CONTRIBUTION_VALID_TO_YEAR'
  | 'EVENTS'
  | 'KIND'
  | 'OBSERVATIONS'
  | 'PROJECTS'
  | 'SPEAKERS'
  | 'STATUS'
  | 'TOPICS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type ProjectContributionOrder =
  { readonly contribution: ContributionOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly contribution?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly contribution?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly contribution?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly contribution?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type ProjectContributionRelation = {
  readonly every?: InputMaybe<ProjectContributionWhere>;
  readonly none?: InputMaybe<ProjectContributionWhere>;
  readonly some?: InputMaybe<ProjectContributionWhere>;
};

export type ProjectContributionWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ProjectContributionWhere>>;
  readonly contribution?: InputMaybe<ContributionWhere>;
  readonly not?: InputMaybe<ProjectContributionWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ProjectContributionWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
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
  orderBy?: InputMaybe<ReadonlyArray<MunicipalityOrder>>;
  territory?: InputMaybe<Scalars['ID']['input']>;
  where?: InputMaybe<MunicipalityWhere>;
};

export type ProjectEdge = {
  readonly __typename?: 'ProjectEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Project;
};

export type ProjectFigure =
  | 'CEILING_PER_PARTICIPANT'
  | 'OWN_SHARE';

export type ProjectGroupKey =
  | 'CONTRIBUTIONS'
  | 'ELIGIBILITY_RULE'
  | 'END_DATE_YEAR'
  | 'FUNDING'
  | 'GRANTS'
  | 'LEADERS'
  | 'OBSERVATIONS'
  | 'PARTICIPANTS'
  | 'START_DATE_YEAR'
  | 'TOPICS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type ProjectLeaderConnection = {
  readonly __typename?: 'ProjectLeaderConnection';
  readonly edges: ReadonlyArray<ProjectLeaderEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ProjectLeaderConnectionGroupsArgs = {
  by?: ReadonlyArray<ProjectLeaderGroupKey>;
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

export type ProjectLeaderGroupKey =
  | 'ATTENDANCES'
  | 'FUNDING'
  | 'GRANTS_AWARDED'
  | 'GRANTS_RECEIVED'
  | 'HOSTED_EVENTS'
  | 'LEADS_PROJECTS'
  | 'MANAGED_FUNDING'
  | 'MEMBERS'
  | 'OBSERVATIONS'
  | 'ORGANIZATION_VALID_FROM_YEAR'
  | 'ORGANIZATION_VALID_TO_YEAR'
  | 'PARTICIPATES_IN'
  | 'PREDECESSORS'
  | 'STATUS'
  | 'SUCCESSORS'
  | 'SUPPORTED_BY_GRANTS'
  | 'UNITS'
  | 'UNIT_OF'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type ProjectLeaderOrder =
  { readonly organization: OrganizationOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly organization?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type ProjectLeaderRelation = {
  readonly every?: InputMaybe<ProjectLeaderWhere>;
  readonly none?: InputMaybe<ProjectLeaderWhere>;
  readonly some?: InputMaybe<ProjectLeaderWhere>;
};

export type ProjectLeaderWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ProjectLeaderWhere>>;
  readonly not?: InputMaybe<ProjectLeaderWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ProjectLeaderWhere>>;
  readonly organization?: InputMaybe<OrganizationWhere>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly role?: InputMaybe<TextComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type ProjectLeadershipConnection = {
  readonly __typename?: 'ProjectLeadershipConnection';
  readonly edges: ReadonlyArray<ProjectLeadershipEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ProjectLeadershipConnectionGroupsArgs = {
  by?: ReadonlyArray<ProjectLeadershipGroupKey>;
  of?: ReadonlyArray<ProjectLeadershipFigure>;
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

export type ProjectLeadershipFigure =
  | 'CEILING_PER_PARTICIPANT'
  | 'OWN_SHARE';

export type ProjectLeadershipGroupKey =
  | 'CONTRIBUTIONS'
  | 'ELIGIBILITY_RULE'
  | 'END_DATE_YEAR'
  | 'FUNDING'
  | 'GRANTS'
  | 'LEADERS'
  | 'OBSERVATIONS'
  | 'PARTICIPANTS'
  | 'PROJECT_VALID_FROM_YEAR'
  | 'PROJECT_VALID_TO_YEAR'
  | 'START_DATE_YEAR'
  | 'STATUS'
  | 'TOPICS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type ProjectLeadershipOrder =
  { readonly project: ProjectOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly project?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly project?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly project?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly project?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type ProjectLeadershipRelation = {
  readonly every?: InputMaybe<ProjectLeadershipWhere>;
  readonly none?: InputMaybe<ProjectLeadershipWhere>;
  readonly some?: InputMaybe<ProjectLeadershipWhere>;
};

export type ProjectLeadershipWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ProjectLeadershipWhere>>;
  readonly not?: InputMaybe<ProjectLeadershipWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ProjectLeadershipWhere>>;
  readonly project?: InputMaybe<ProjectWhere>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly role?: InputMaybe<TextComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type ProjectOrder =
  { readonly ceilingPerParticipant: OrderDirection; readonly endDate?: never; readonly name?: never; readonly ownShare?: never; readonly startDate?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly ceilingPerParticipant?: never; readonly endDate: OrderDirection; readonly name?: never; readonly ownShare?: never; readonly startDate?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly ceilingPerParticipant?: never; readonly endDate?: never; readonly name: OrderDirection; readonly ownShare?: never; readonly startDate?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly ceilingPerParticipant?: never; readonly endDate?: never; readonly name?: never; readonly ownShare: OrderDirection; readonly startDate?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly ceilingPerParticipant?: never; readonly endDate?: never; readonly name?: never; readonly ownShare?: never; readonly startDate: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly ceilingPerParticipant?: never; readonly endDate?: never; readonly name?: never; readonly ownShare?: never; readonly startDate?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly ceilingPerParticipant?: never; readonly endDate?: never; readonly name?: never; readonly ownShare?: never; readonly startDate?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type ProjectParticipantConnection = {
  readonly __typename?: 'ProjectParticipantConnection';
  readonly edges: ReadonlyArray<ProjectParticipantEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Thing>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ProjectParticipantConnectionGroupsArgs = {
  by?: ReadonlyArray<ProjectParticipantGroupKey>;
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

export type ProjectParticipantGroupKey =
  | 'OBSERVATIONS'
  | 'ROLE'
  | 'STATUS'
  | 'THING_VALID_FROM_YEAR'
  | 'THING_VALID_TO_YEAR'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type ProjectParticipantOrder =
  { readonly recordedAt: OrderDirection; readonly role?: never; readonly status?: never; readonly thing?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly role: OrderDirection; readonly status?: never; readonly thing?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly role?: never; readonly status: OrderDirection; readonly thing?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly role?: never; readonly status?: never; readonly thing: ThingOrder; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly role?: never; readonly status?: never; readonly thing?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly role?: never; readonly status?: never; readonly thing?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type ProjectParticipantRelation = {
  readonly every?: InputMaybe<ProjectParticipantWhere>;
  readonly none?: InputMaybe<ProjectParticipantWhere>;
  readonly some?: InputMaybe<ProjectParticipantWhere>;
};

export type ProjectParticipantWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ProjectParticipantWhere>>;
  readonly not?: InputMaybe<ProjectParticipantWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ProjectParticipantWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly role?: InputMaybe<ParticipationRoleComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly thing?: InputMaybe<ThingWhere>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type ProjectParticipationConnection = {
  readonly __typename?: 'ProjectParticipationConnection';
  readonly edges: ReadonlyArray<ProjectParticipationEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ProjectParticipationConnectionGroupsArgs = {
  by?: ReadonlyArray<ProjectParticipationGroupKey>;
  of?: ReadonlyArray<ProjectParticipationFigure>;
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

export type ProjectParticipationFigure =
  | 'CEILING_PER_PARTICIPANT'
  | 'OWN_SHARE';

export type ProjectParticipationGroupKey =
  | 'CONTRIBUTIONS'
  | 'ELIGIBILITY_RULE'
  | 'END_DATE_YEAR'
  | 'FUNDING'
  | 'GRANTS'
  | 'LEADERS'
  | 'OBSERVATIONS'
  | 'PARTICIPANTS'
  | 'PROJECT_VALID_FROM_YEAR'
  | 'PROJECT_VALID_TO_YEAR'
  | 'ROLE'
  | 'START_DATE_YEAR'
  | 'STATUS'
  | 'TOPICS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type ProjectParticipationOrder =
  { readonly project: ProjectOrder; readonly recordedAt?: never; readonly role?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly project?: never; readonly recordedAt: OrderDirection; readonly role?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly project?: never; readonly recordedAt?: never; readonly role: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly project?: never; readonly recordedAt?: never; readonly role?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly project?: never; readonly recordedAt?: never; readonly role?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly project?: never; readonly recordedAt?: never; readonly role?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type ProjectParticipationRelation = {
  readonly every?: InputMaybe<ProjectParticipationWhere>;
  readonly none?: InputMaybe<ProjectParticipationWhere>;
  readonly some?: InputMaybe<ProjectParticipationWhere>;
};

export type ProjectParticipationWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ProjectParticipationWhere>>;
  readonly not?: InputMaybe<ProjectParticipationWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ProjectParticipationWhere>>;
  readonly project?: InputMaybe<ProjectWhere>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly role?: InputMaybe<ParticipationRoleComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type ProjectWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ProjectWhere>>;
  readonly ceilingPerParticipant?: InputMaybe<MoneyComparison>;
  readonly contributions?: InputMaybe<ProjectContributionRelation>;
  readonly currency?: InputMaybe<TextComparison>;
  readonly description?: InputMaybe<TextComparison>;
  readonly eligibilityRule?: InputMaybe<EligibilityRuleWhere>;
  readonly endDate?: InputMaybe<DateComparison>;
  readonly funding?: InputMaybe<FundingRelation>;
  readonly grants?: InputMaybe<PurposeGrantRelation>;
  readonly id?: InputMaybe<IdComparison>;
  readonly identifiers?: InputMaybe<IdentifierRelation>;
  readonly leaders?: InputMaybe<ProjectLeaderRelation>;
  readonly name?: InputMaybe<NameComparison>;
  readonly names?: InputMaybe<NameRelation>;
  readonly not?: InputMaybe<ProjectWhere>;
  readonly observations?: InputMaybe<ObservationRelation>;
  readonly or?: InputMaybe<ReadonlyArray<ProjectWhere>>;
  readonly ownShare?: InputMaybe<DecimalComparison>;
  readonly participants?: InputMaybe<ProjectParticipantRelation>;
  readonly startDate?: InputMaybe<DateComparison>;
  readonly topics?: InputMaybe<AboutTopicRelation>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type PurposeGrantConnection = {
  readonly __typename?: 'PurposeGrantConnection';
  readonly edges: ReadonlyArray<PurposeGrantEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Grant>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type PurposeGrantConnectionGroupsArgs = {
  by?: ReadonlyArray<PurposeGrantGroupKey>;
  of?: ReadonlyArray<PurposeGrantFigure>;
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

export type PurposeGrantFigure =
  | 'AMOUNT_AWARDED'
  | 'AMOUNT_PAID'
  | 'AMOUNT_PLANNED'
  | 'CEILING'
  | 'COFINANCING_RATE';

export type PurposeGrantGroupKey =
  | 'AWARDED_ON_YEAR'
  | 'END_DATE_YEAR'
  | 'FUNDERS'
  | 'FUNDING_SOURCES'
  | 'GRANT_VALID_FROM_YEAR'
  | 'GRANT_VALID_TO_YEAR'
  | 'OBSERVATIONS'
  | 'PARENT_GRANTS'
  | 'PURPOSES'
  | 'RECIPIENTS'
  | 'START_DATE_YEAR'
  | 'STATUS'
  | 'SUB_GRANTS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type PurposeGrantOrder =
  { readonly grant: GrantOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type PurposeGrantRelation = {
  readonly every?: InputMaybe<PurposeGrantWhere>;
  readonly none?: InputMaybe<PurposeGrantWhere>;
  readonly some?: InputMaybe<PurposeGrantWhere>;
};

export type PurposeGrantWhere = {
  readonly and?: InputMaybe<ReadonlyArray<PurposeGrantWhere>>;
  readonly grant?: InputMaybe<GrantWhere>;
  readonly not?: InputMaybe<PurposeGrantWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PurposeGrantWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type Qualifier =
  | 'APPROXIMATE'
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'EXACT'
  | 'MORE_THAN';

export type QualifierComparison = {
  readonly eq?: InputMaybe<Qualifier>;
  readonly in?: InputMaybe<ReadonlyArray<Qualifier>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Query = {
  readonly __typename?: 'Query';
  readonly actorMeasures: ActorMeasures;
  readonly administration?: Maybe<Administration>;
  readonly administrations: AdministrationConnection;
  readonly agencies: AgencyConnection;
  readonly agency?: Maybe<Agency>;
  readonly association?: Maybe<Association>;
  readonly associations: AssociationConnection;
  readonly centre?: Maybe<Centre>;
  readonly centres: CentreConnection;
  readonly contradictions: ContradictionConnection;
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
  readonly lookUp: LookUp;
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
  readonly unsourced: UnsourcedFactConnection;
};


export type QueryActorMeasuresArgs = {
  via?: InputMaybe<ReadonlyArray<EdgeType>>;
};


export type QueryAdministrationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAdministrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AdministrationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<AdministrationWhere>;
};


export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgencyOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<AgencyWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<AssociationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<AssociationWhere>;
};


export type QueryCentreArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCentresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CentreOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<CentreWhere>;
};


export type QueryContradictionsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ContradictionKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
  orderBy?: InputMaybe<ReadonlyArray<ContradictionOrder>>;
  where?: InputMaybe<ContradictionWhere>;
};


export type QueryContributionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ContributionOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ContributionWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<DistrictOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<DistrictWhere>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<EventWhere>;
};


export type QueryEvidenceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvidenceItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<FundingSourceOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<FundingSourceWhere>;
};


export type QueryGovernmentRegionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGovernmentRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GovernmentRegionOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<GovernmentRegionWhere>;
};


export type QueryGrantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<GrantWhere>;
};


export type QueryLookUpArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMinistriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MinistryOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<MinistryWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<MunicipalityOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<MunicipalityWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<OrganizationWhere>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PersonWhere>;
};


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectWhere>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
  where?: InputMaybe<SourceWhere>;
};


export type QueryStateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StateOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<StateWhere>;
};


export type QueryTerritoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TerritoryOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<TerritoryWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<TopicOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<TopicWhere>;
};


export type QueryUniversitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<UniversityOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<UniversityWhere>;
};


export type QueryUniversityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnsourcedArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<StatementKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<UnsourcedFactOrder>>;
  where?: InputMaybe<UnsourcedFactWhere>;
};

export type ReceivedGrantConnection = {
  readonly __typename?: 'ReceivedGrantConnection';
  readonly edges: ReadonlyArray<ReceivedGrantEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Grant>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ReceivedGrantConnectionGroupsArgs = {
  by?: ReadonlyArray<ReceivedGrantGroupKey>;
  of?: ReadonlyArray<ReceivedGrantFigure>;
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

export type ReceivedGrantFigure =
  | 'AMOUNT_AWARDED'
  | 'AMOUNT_PAID'
  | 'AMOUNT_PLANNED'
  | 'CEILING'
  | 'COFINANCING_RATE';

export type ReceivedGrantGroupKey =
  | 'AWARDED_ON_YEAR'
  | 'END_DATE_YEAR'
  | 'FUNDERS'
  | 'FUNDING_SOURCES'
  | 'GRANT_VALID_FROM_YEAR'
  | 'GRANT_VALID_TO_YEAR'
  | 'OBSERVATIONS'
  | 'PARENT_GRANTS'
  | 'PURPOSES'
  | 'RECIPIENTS'
  | 'START_DATE_YEAR'
  | 'STATUS'
  | 'SUB_GRANTS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type ReceivedGrantOrder =
  { readonly grant: GrantOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type ReceivedGrantRelation = {
  readonly every?: InputMaybe<ReceivedGrantWhere>;
  readonly none?: InputMaybe<ReceivedGrantWhere>;
  readonly some?: InputMaybe<ReceivedGrantWhere>;
};

export type ReceivedGrantWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ReceivedGrantWhere>>;
  readonly grant?: InputMaybe<GrantWhere>;
  readonly not?: InputMaybe<ReceivedGrantWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ReceivedGrantWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
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
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type SourceConnectionGroupsArgs = {
  by?: ReadonlyArray<SourceGroupKey>;
};

export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

export type SourceGroupKey =
  | 'PUBLISHED_ON_YEAR'
  | 'RETRIEVED_ON_YEAR';

export type SourceOrder =
  { readonly publishedOn: OrderDirection; readonly retrievedOn?: never; readonly title?: never; }
  |  { readonly publishedOn?: never; readonly retrievedOn: OrderDirection; readonly title?: never; }
  |  { readonly publishedOn?: never; readonly retrievedOn?: never; readonly title: OrderDirection; };

export type SourceWhere = {
  readonly and?: InputMaybe<ReadonlyArray<SourceWhere>>;
  readonly attribution?: InputMaybe<TextComparison>;
  readonly id?: InputMaybe<IdComparison>;
  readonly license?: InputMaybe<TextComparison>;
  readonly not?: InputMaybe<SourceWhere>;
  readonly or?: InputMaybe<ReadonlyArray<SourceWhere>>;
  readonly publishedOn?: InputMaybe<DateComparison>;
  readonly publisher?: InputMaybe<TextComparison>;
  readonly retrievedOn?: InputMaybe<DateComparison>;
  readonly title?: InputMaybe<TextComparison>;
  readonly url?: InputMaybe<TextComparison>;
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
  readonly participatesIn: ProjectParticipationConnection;
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
  orderBy?: InputMaybe<ReadonlyArray<TerritoryAdministrationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<TerritoryAdministrationWhere>;
};


export type StateDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type StateEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TerritoryEventOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<TerritoryEventWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


export type StatePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ContainingTerritoryOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ContainingTerritoryWhere>;
};


export type StateParticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectParticipationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectParticipationWhere>;
};


export type StatePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ContainedTerritoryOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ContainedTerritoryWhere>;
};


export type StatePredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PredecessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PredecessorWhere>;
};


export type StateSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<SuccessorWhere>;
};

export type StateConnection = {
  readonly __typename?: 'StateConnection';
  readonly edges: ReadonlyArray<StateEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<State>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type StateConnectionGroupsArgs = {
  by?: ReadonlyArray<StateGroupKey>;
  of?: ReadonlyArray<StateFigure>;
};

export type StateEdge = {
  readonly __typename?: 'StateEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: State;
};

export type StateFigure =
  | 'POPULATION';

export type StateGroupKey =
  | 'ADMINISTERED_BY'
  | 'ADMINISTRATION'
  | 'EVENTS'
  | 'OBSERVATIONS'
  | 'PARTICIPATES_IN'
  | 'PARTS'
  | 'PART_OF'
  | 'PREDECESSORS'
  | 'SUCCESSORS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type StateOrder =
  { readonly name: OrderDirection; readonly population?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly name?: never; readonly population: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly name?: never; readonly population?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly name?: never; readonly population?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type StateWhere = {
  readonly administeredBy?: InputMaybe<TerritoryAdministrationRelation>;
  readonly administration?: InputMaybe<AdministrationWhere>;
  readonly and?: InputMaybe<ReadonlyArray<StateWhere>>;
  readonly description?: InputMaybe<TextComparison>;
  readonly events?: InputMaybe<TerritoryEventRelation>;
  readonly id?: InputMaybe<IdComparison>;
  readonly identifiers?: InputMaybe<IdentifierRelation>;
  readonly name?: InputMaybe<NameComparison>;
  readonly names?: InputMaybe<NameRelation>;
  readonly not?: InputMaybe<StateWhere>;
  readonly observations?: InputMaybe<ObservationRelation>;
  readonly or?: InputMaybe<ReadonlyArray<StateWhere>>;
  readonly partOf?: InputMaybe<ContainingTerritoryRelation>;
  readonly participatesIn?: InputMaybe<ProjectParticipationRelation>;
  readonly parts?: InputMaybe<ContainedTerritoryRelation>;
  readonly population?: InputMaybe<IntComparison>;
  readonly predecessors?: InputMaybe<PredecessorRelation>;
  readonly successors?: InputMaybe<SuccessorRelation>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
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

export type StatementKindComparison = {
  readonly eq?: InputMaybe<StatementKind>;
  readonly in?: InputMaybe<ReadonlyArray<StatementKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

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
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Grant>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type SubGrantConnectionGroupsArgs = {
  by?: ReadonlyArray<SubGrantGroupKey>;
  of?: ReadonlyArray<SubGrantFigure>;
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

export type SubGrantFigure =
  | 'AMOUNT_AWARDED'
  | 'AMOUNT_PAID'
  | 'AMOUNT_PLANNED'
  | 'CEILING'
  | 'COFINANCING_RATE';

export type SubGrantGroupKey =
  | 'AWARDED_ON_YEAR'
  | 'END_DATE_YEAR'
  | 'FUNDERS'
  | 'FUNDING_SOURCES'
  | 'GRANT_VALID_FROM_YEAR'
  | 'GRANT_VALID_TO_YEAR'
  | 'OBSERVATIONS'
  | 'PARENT_GRANTS'
  | 'PURPOSES'
  | 'RECIPIENTS'
  | 'START_DATE_YEAR'
  | 'STATUS'
  | 'SUB_GRANTS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type SubGrantOrder =
  { readonly grant: GrantOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly grant?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type SubGrantRelation = {
  readonly every?: InputMaybe<SubGrantWhere>;
  readonly none?: InputMaybe<SubGrantWhere>;
  readonly some?: InputMaybe<SubGrantWhere>;
};

export type SubGrantWhere = {
  readonly and?: InputMaybe<ReadonlyArray<SubGrantWhere>>;
  readonly grant?: InputMaybe<GrantWhere>;
  readonly not?: InputMaybe<SubGrantWhere>;
  readonly or?: InputMaybe<ReadonlyArray<SubGrantWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type SuccessorConnection = {
  readonly __typename?: 'SuccessorConnection';
  readonly edges: ReadonlyArray<SuccessorEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Thing>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type SuccessorConnectionGroupsArgs = {
  by?: ReadonlyArray<SuccessorGroupKey>;
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

export type SuccessorGroupKey =
  | 'OBSERVATIONS'
  | 'STATUS'
  | 'THING_VALID_FROM_YEAR'
  | 'THING_VALID_TO_YEAR'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type SuccessorOrder =
  { readonly recordedAt: OrderDirection; readonly status?: never; readonly thing?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status: OrderDirection; readonly thing?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly thing: ThingOrder; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly thing?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly recordedAt?: never; readonly status?: never; readonly thing?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type SuccessorRelation = {
  readonly every?: InputMaybe<SuccessorWhere>;
  readonly none?: InputMaybe<SuccessorWhere>;
  readonly some?: InputMaybe<SuccessorWhere>;
};

export type SuccessorWhere = {
  readonly and?: InputMaybe<ReadonlyArray<SuccessorWhere>>;
  readonly not?: InputMaybe<SuccessorWhere>;
  readonly or?: InputMaybe<ReadonlyArray<SuccessorWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly thing?: InputMaybe<ThingWhere>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
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
  readonly participatesIn: ProjectParticipationConnection;
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
  orderBy?: InputMaybe<ReadonlyArray<TerritoryAdministrationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<TerritoryAdministrationWhere>;
};


export type TerritoryDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type TerritoryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TerritoryEventOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<TerritoryEventWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


export type TerritoryPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ContainingTerritoryOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ContainingTerritoryWhere>;
};


export type TerritoryParticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectParticipationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectParticipationWhere>;
};


export type TerritoryPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ContainedTerritoryOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ContainedTerritoryWhere>;
};


export type TerritoryPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PredecessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PredecessorWhere>;
};


export type TerritorySuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<SuccessorWhere>;
};

export type TerritoryAdministrationConnection = {
  readonly __typename?: 'TerritoryAdministrationConnection';
  readonly edges: ReadonlyArray<TerritoryAdministrationEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Administration>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type TerritoryAdministrationConnectionGroupsArgs = {
  by?: ReadonlyArray<TerritoryAdministrationGroupKey>;
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

export type TerritoryAdministrationGroupKey =
  | 'ADMINISTERS'
  | 'ADMINISTRATION_VALID_FROM_YEAR'
  | 'ADMINISTRATION_VALID_TO_YEAR'
  | 'ATTENDANCES'
  | 'FUNDING'
  | 'GRANTS_AWARDED'
  | 'GRANTS_RECEIVED'
  | 'HOSTED_EVENTS'
  | 'LEADS_PROJECTS'
  | 'MANAGED_FUNDING'
  | 'MEMBERS'
  | 'OBSERVATIONS'
  | 'PARTICIPATES_IN'
  | 'PREDECESSORS'
  | 'STATUS'
  | 'SUCCESSORS'
  | 'SUPPORTED_BY_GRANTS'
  | 'TERRITORY'
  | 'UNITS'
  | 'UNIT_OF'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type TerritoryAdministrationOrder =
  { readonly administration: AdministrationOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly administration?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly administration?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly administration?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly administration?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type TerritoryAdministrationRelation = {
  readonly every?: InputMaybe<TerritoryAdministrationWhere>;
  readonly none?: InputMaybe<TerritoryAdministrationWhere>;
  readonly some?: InputMaybe<TerritoryAdministrationWhere>;
};

export type TerritoryAdministrationWhere = {
  readonly administration?: InputMaybe<AdministrationWhere>;
  readonly and?: InputMaybe<ReadonlyArray<TerritoryAdministrationWhere>>;
  readonly not?: InputMaybe<TerritoryAdministrationWhere>;
  readonly or?: InputMaybe<ReadonlyArray<TerritoryAdministrationWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type TerritoryConnection = {
  readonly __typename?: 'TerritoryConnection';
  readonly edges: ReadonlyArray<TerritoryEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Territory>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type TerritoryConnectionGroupsArgs = {
  by?: ReadonlyArray<TerritoryGroupKey>;
  of?: ReadonlyArray<TerritoryFigure>;
};

export type TerritoryEdge = {
  readonly __typename?: 'TerritoryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Territory;
};

export type TerritoryEventConnection = {
  readonly __typename?: 'TerritoryEventConnection';
  readonly edges: ReadonlyArray<TerritoryEventEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type TerritoryEventConnectionGroupsArgs = {
  by?: ReadonlyArray<TerritoryEventGroupKey>;
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

export type TerritoryEventGroupKey =
  | 'ATTENDEES'
  | 'CONTRIBUTIONS'
  | 'END_DATE_YEAR'
  | 'EVENT_VALID_FROM_YEAR'
  | 'EVENT_VALID_TO_YEAR'
  | 'HOSTS'
  | 'OBSERVATIONS'
  | 'PLACES'
  | 'START_DATE_YEAR'
  | 'STATUS'
  | 'TOPICS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type TerritoryEventOrder =
  { readonly event: EventOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly event?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly event?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly event?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly event?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type TerritoryEventRelation = {
  readonly every?: InputMaybe<TerritoryEventWhere>;
  readonly none?: InputMaybe<TerritoryEventWhere>;
  readonly some?: InputMaybe<TerritoryEventWhere>;
};

export type TerritoryEventWhere = {
  readonly and?: InputMaybe<ReadonlyArray<TerritoryEventWhere>>;
  readonly event?: InputMaybe<EventWhere>;
  readonly not?: InputMaybe<TerritoryEventWhere>;
  readonly or?: InputMaybe<ReadonlyArray<TerritoryEventWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
  readonly venue?: InputMaybe<TextComparison>;
};

export type TerritoryFigure =
  | 'POPULATION';

export type TerritoryGroupKey =
  | 'ADMINISTERED_BY'
  | 'ADMINISTRATION'
  | 'EVENTS'
  | 'OBSERVATIONS'
  | 'PARTICIPATES_IN'
  | 'PARTS'
  | 'PART_OF'
  | 'PREDECESSORS'
  | 'SUCCESSORS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type TerritoryOrder =
  { readonly name: OrderDirection; readonly population?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly name?: never; readonly population: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly name?: never; readonly population?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly name?: never; readonly population?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type TerritoryWhere = {
  readonly administeredBy?: InputMaybe<TerritoryAdministrationRelation>;
  readonly administration?: InputMaybe<AdministrationWhere>;
  readonly and?: InputMaybe<ReadonlyArray<TerritoryWhere>>;
  readonly description?: InputMaybe<TextComparison>;
  readonly events?: InputMaybe<TerritoryEventRelation>;
  readonly id?: InputMaybe<IdComparison>;
  readonly identifiers?: InputMaybe<IdentifierRelation>;
  readonly name?: InputMaybe<NameComparison>;
  readonly names?: InputMaybe<NameRelation>;
  readonly not?: InputMaybe<TerritoryWhere>;
  readonly observations?: InputMaybe<ObservationRelation>;
  readonly or?: InputMaybe<ReadonlyArray<TerritoryWhere>>;
  readonly partOf?: InputMaybe<ContainingTerritoryRelation>;
  readonly participatesIn?: InputMaybe<ProjectParticipationRelation>;
  readonly parts?: InputMaybe<ContainedTerritoryRelation>;
  readonly population?: InputMaybe<IntComparison>;
  readonly predecessors?: InputMaybe<PredecessorRelation>;
  readonly successors?: InputMaybe<SuccessorRelation>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type TextComparison = {
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
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
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};

export type ThingGroupKey =
  | 'OBSERVATIONS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type ThingOrder =
  { readonly name: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly name?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly name?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type ThingWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ThingWhere>>;
  readonly description?: InputMaybe<TextComparison>;
  readonly id?: InputMaybe<IdComparison>;
  readonly identifiers?: InputMaybe<IdentifierRelation>;
  readonly name?: InputMaybe<NameComparison>;
  readonly names?: InputMaybe<NameRelation>;
  readonly not?: InputMaybe<ThingWhere>;
  readonly observations?: InputMaybe<ObservationRelation>;
  readonly or?: InputMaybe<ReadonlyArray<ThingWhere>>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
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
  orderBy?: InputMaybe<ReadonlyArray<BroaderTopicOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<BroaderTopicWhere>;
};


export type TopicContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TopicContributionOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<TopicContributionWhere>;
};


export type TopicDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type TopicEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TopicEventOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<TopicEventWhere>;
};


export type TopicFundingSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TopicFundingSourceOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<TopicFundingSourceWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<NarrowerTopicOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<NarrowerTopicWhere>;
};


export type TopicObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


export type TopicProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TopicProjectOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<TopicProjectWhere>;
};

export type TopicConnection = {
  readonly __typename?: 'TopicConnection';
  readonly edges: ReadonlyArray<TopicEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Topic>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type TopicConnectionGroupsArgs = {
  by?: ReadonlyArray<TopicGroupKey>;
};

export type TopicContributionConnection = {
  readonly __typename?: 'TopicContributionConnection';
  readonly edges: ReadonlyArray<TopicContributionEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Contribution>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type TopicContributionConnectionGroupsArgs = {
  by?: ReadonlyArray<TopicContributionGroupKey>;
  of?: ReadonlyArray<TopicContributionFigure>;
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

export type TopicContributionFigure =
  | 'POSITION';

export type TopicContributionGroupKey =
  | 'CONTRIBUTION_VALID_FROM_YEAR'
  | 'CONTRIBUTION_VALID_TO_YEAR'
  | 'EVENTS'
  | 'KIND'
  | 'OBSERVATIONS'
  | 'PROJECTS'
  | 'SPEAKERS'
  | 'STATUS'
  | 'TOPICS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type TopicContributionOrder =
  { readonly contribution: ContributionOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly contribution?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly contribution?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly contribution?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly contribution?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type TopicContributionRelation = {
  readonly every?: InputMaybe<TopicContributionWhere>;
  readonly none?: InputMaybe<TopicContributionWhere>;
  readonly some?: InputMaybe<TopicContributionWhere>;
};

export type TopicContributionWhere = {
  readonly and?: InputMaybe<ReadonlyArray<TopicContributionWhere>>;
  readonly contribution?: InputMaybe<ContributionWhere>;
  readonly not?: InputMaybe<TopicContributionWhere>;
  readonly or?: InputMaybe<ReadonlyArray<TopicContributionWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Topic;
};

export type TopicEventConnection = {
  readonly __typename?: 'TopicEventConnection';
  readonly edges: ReadonlyArray<TopicEventEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type TopicEventConnectionGroupsArgs = {
  by?: ReadonlyArray<TopicEventGroupKey>;
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

export type TopicEventGroupKey =
  | 'ATTENDEES'
  | 'CONTRIBUTIONS'
  | 'END_DATE_YEAR'
  | 'EVENT_VALID_FROM_YEAR'
  | 'EVENT_VALID_TO_YEAR'
  | 'HOSTS'
  | 'OBSERVATIONS'
  | 'PLACES'
  | 'START_DATE_YEAR'
  | 'STATUS'
  | 'TOPICS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type TopicEventOrder =
  { readonly event: EventOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly event?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly event?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly event?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly event?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type TopicEventRelation = {
  readonly every?: InputMaybe<TopicEventWhere>;
  readonly none?: InputMaybe<TopicEventWhere>;
  readonly some?: InputMaybe<TopicEventWhere>;
};

export type TopicEventWhere = {
  readonly and?: InputMaybe<ReadonlyArray<TopicEventWhere>>;
  readonly event?: InputMaybe<EventWhere>;
  readonly not?: InputMaybe<TopicEventWhere>;
  readonly or?: InputMaybe<ReadonlyArray<TopicEventWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type TopicFundingSourceConnection = {
  readonly __typename?: 'TopicFundingSourceConnection';
  readonly edges: ReadonlyArray<TopicFundingSourceEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<FundingSource>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type TopicFundingSourceConnectionGroupsArgs = {
  by?: ReadonlyArray<TopicFundingSourceGroupKey>;
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

export type TopicFundingSourceGroupKey =
  | 'END_DATE_YEAR'
  | 'FUNDING_SOURCE_VALID_FROM_YEAR'
  | 'FUNDING_SOURCE_VALID_TO_YEAR'
  | 'GRANTS'
  | 'MANAGERS'
  | 'OBSERVATIONS'
  | 'ORGANIZATIONS'
  | 'PROJECTS'
  | 'START_DATE_YEAR'
  | 'STATUS'
  | 'TOPICS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type TopicFundingSourceOrder =
  { readonly fundingSource: FundingSourceOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly fundingSource?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly fundingSource?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly fundingSource?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly fundingSource?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type TopicFundingSourceRelation = {
  readonly every?: InputMaybe<TopicFundingSourceWhere>;
  readonly none?: InputMaybe<TopicFundingSourceWhere>;
  readonly some?: InputMaybe<TopicFundingSourceWhere>;
};

export type TopicFundingSourceWhere = {
  readonly and?: InputMaybe<ReadonlyArray<TopicFundingSourceWhere>>;
  readonly fundingSource?: InputMaybe<FundingSourceWhere>;
  readonly not?: InputMaybe<TopicFundingSourceWhere>;
  readonly or?: InputMaybe<ReadonlyArray<TopicFundingSourceWhere>>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type TopicGroupKey =
  | 'BROADER'
  | 'CONTRIBUTIONS'
  | 'EVENTS'
  | 'FUNDING_SOURCES'
  | 'NARROWER'
  | 'OBSERVATIONS'
  | 'PROJECTS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type TopicOrder =
  { readonly name: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly name?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly name?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type TopicProjectConnection = {
  readonly __typename?: 'TopicProjectConnection';
  readonly edges: ReadonlyArray<TopicProjectEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type TopicProjectConnectionGroupsArgs = {
  by?: ReadonlyArray<TopicProjectGroupKey>;
  of?: ReadonlyArray<TopicProjectFigure>;
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

export type TopicProjectFigure =
  | 'CEILING_PER_PARTICIPANT'
  | 'OWN_SHARE';

export type TopicProjectGroupKey =
  | 'CONTRIBUTIONS'
  | 'ELIGIBILITY_RULE'
  | 'END_DATE_YEAR'
  | 'FUNDING'
  | 'GRANTS'
  | 'LEADERS'
  | 'OBSERVATIONS'
  | 'PARTICIPANTS'
  | 'PROJECT_VALID_FROM_YEAR'
  | 'PROJECT_VALID_TO_YEAR'
  | 'START_DATE_YEAR'
  | 'STATUS'
  | 'TOPICS'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type TopicProjectOrder =
  { readonly project: ProjectOrder; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly project?: never; readonly recordedAt: OrderDirection; readonly status?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly project?: never; readonly recordedAt?: never; readonly status: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly project?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly project?: never; readonly recordedAt?: never; readonly status?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type TopicProjectRelation = {
  readonly every?: InputMaybe<TopicProjectWhere>;
  readonly none?: InputMaybe<TopicProjectWhere>;
  readonly some?: InputMaybe<TopicProjectWhere>;
};

export type TopicProjectWhere = {
  readonly and?: InputMaybe<ReadonlyArray<TopicProjectWhere>>;
  readonly not?: InputMaybe<TopicProjectWhere>;
  readonly or?: InputMaybe<ReadonlyArray<TopicProjectWhere>>;
  readonly project?: InputMaybe<ProjectWhere>;
  readonly recordedAt?: InputMaybe<DateTimeComparison>;
  readonly status?: InputMaybe<FactStatusComparison>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type TopicWhere = {
  readonly and?: InputMaybe<ReadonlyArray<TopicWhere>>;
  readonly broader?: InputMaybe<BroaderTopicRelation>;
  readonly contributions?: InputMaybe<TopicContributionRelation>;
  readonly description?: InputMaybe<TextComparison>;
  readonly events?: InputMaybe<TopicEventRelation>;
  readonly fundingSources?: InputMaybe<TopicFundingSourceRelation>;
  readonly id?: InputMaybe<IdComparison>;
  readonly identifiers?: InputMaybe<IdentifierRelation>;
  readonly name?: InputMaybe<NameComparison>;
  readonly names?: InputMaybe<NameRelation>;
  readonly narrower?: InputMaybe<NarrowerTopicRelation>;
  readonly not?: InputMaybe<TopicWhere>;
  readonly observations?: InputMaybe<ObservationRelation>;
  readonly or?: InputMaybe<ReadonlyArray<TopicWhere>>;
  readonly projects?: InputMaybe<TopicProjectRelation>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
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
  readonly participatesIn: ProjectParticipationConnection;
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
  orderBy?: InputMaybe<ReadonlyArray<EventAttendanceOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<EventAttendanceWhere>;
};


export type UniversityDescriptionArgs = {
  language?: InputMaybe<Language>;
};


export type UniversityFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundingOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<FundingWhere>;
};


export type UniversityGrantsAwardedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AwardedGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<AwardedGrantWhere>;
};


export type UniversityGrantsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ReceivedGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ReceivedGrantWhere>;
};


export type UniversityHostedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<HostedEventOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<HostedEventWhere>;
};


export type UniversityIdentifiersArgs = {
  scheme?: InputMaybe<IdentifierScheme>;
};


export type UniversityLeadsProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectLeadershipOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectLeadershipWhere>;
};


export type UniversityManagedFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ManagedFundingOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ManagedFundingWhere>;
};


export type UniversityMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationMemberOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<OrganizationMemberWhere>;
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
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


export type UniversityParticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectParticipationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ProjectParticipationWhere>;
};


export type UniversityPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PredecessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PredecessorWhere>;
};


export type UniversitySuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessorOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<SuccessorWhere>;
};


export type UniversitySupportedByGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PurposeGrantOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<PurposeGrantWhere>;
};


export type UniversityUnitOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParentOrganizationOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<ParentOrganizationWhere>;
};


export type UniversityUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationUnitOrder>>;
  validity?: InputMaybe<Validity>;
  where?: InputMaybe<OrganizationUnitWhere>;
};

export type UniversityConnection = {
  readonly __typename?: 'UniversityConnection';
  readonly edges: ReadonlyArray<UniversityEdge>;
  readonly groups: ReadonlyArray<Group>;
  readonly nodes: ReadonlyArray<University>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type UniversityConnectionGroupsArgs = {
  by?: ReadonlyArray<UniversityGroupKey>;
};

export type UniversityEdge = {
  readonly __typename?: 'UniversityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: University;
};

export type UniversityGroupKey =
  | 'ATTENDANCES'
  | 'FUNDING'
  | 'GRANTS_AWARDED'
  | 'GRANTS_RECEIVED'
  | 'HOSTED_EVENTS'
  | 'LEADS_PROJECTS'
  | 'MANAGED_FUNDING'
  | 'MEMBERS'
  | 'OBSERVATIONS'
  | 'PARTICIPATES_IN'
  | 'PREDECESSORS'
  | 'SUCCESSORS'
  | 'SUPPORTED_BY_GRANTS'
  | 'UNITS'
  | 'UNIT_OF'
  | 'VALID_FROM_YEAR'
  | 'VALID_TO_YEAR';

export type UniversityOrder =
  { readonly name: OrderDirection; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly name?: never; readonly validFrom: OrderDirection; readonly validTo?: never; }
  |  { readonly name?: never; readonly validFrom?: never; readonly validTo: OrderDirection; };

export type UniversityWhere = {
  readonly and?: InputMaybe<ReadonlyArray<UniversityWhere>>;
  readonly attendances?: InputMaybe<EventAttendanceRelation>;
  readonly description?: InputMaybe<TextComparison>;
  readonly funding?: InputMaybe<FundingRelation>;
  readonly grantsAwarded?: InputMaybe<AwardedGrantRelation>;
  readonly grantsReceived?: InputMaybe<ReceivedGrantRelation>;
  readonly hostedEvents?: InputMaybe<HostedEventRelation>;
  readonly id?: InputMaybe<IdComparison>;
  readonly identifiers?: InputMaybe<IdentifierRelation>;
  readonly leadsProjects?: InputMaybe<ProjectLeadershipRelation>;
  readonly managedFunding?: InputMaybe<ManagedFundingRelation>;
  readonly members?: InputMaybe<OrganizationMemberRelation>;
  readonly name?: InputMaybe<NameComparison>;
  readonly names?: InputMaybe<NameRelation>;
  readonly not?: InputMaybe<UniversityWhere>;
  readonly observations?: InputMaybe<ObservationRelation>;
  readonly or?: InputMaybe<ReadonlyArray<UniversityWhere>>;
  readonly participatesIn?: InputMaybe<ProjectParticipationRelation>;
  readonly predecessors?: InputMaybe<PredecessorRelation>;
  readonly successors?: InputMaybe<SuccessorRelation>;
  readonly supportedByGrants?: InputMaybe<PurposeGrantRelation>;
  readonly unitOf?: InputMaybe<ParentOrganizationRelation>;
  readonly units?: InputMaybe<OrganizationUnitRelation>;
  readonly validFrom?: InputMaybe<DateComparison>;
  readonly validTo?: InputMaybe<DateComparison>;
};

export type UnknownId = LookUpError & {
  readonly __typename?: 'UnknownId';
  readonly id: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};


export type UnknownIdMessageArgs = {
  language?: InputMaybe<Language>;
};

export type UnsourcedFact = {
  readonly __typename?: 'UnsourcedFact';
  readonly kind: StatementKind;
  readonly missingEvidence: ReadonlyArray<Scalars['ID']['output']>;
  readonly object?: Maybe<Node>;
  readonly status?: Maybe<FactStatus>;
  readonly subject: Node;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type UnsourcedFactConnection = {
  readonly __typename?: 'UnsourcedFactConnection';
  readonly edges: ReadonlyArray<UnsourcedFactEdge>;
  readonly nodes: ReadonlyArray<UnsourcedFact>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type UnsourcedFactEdge = {
  readonly __typename?: 'UnsourcedFactEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: UnsourcedFact;
};

export type UnsourcedFactOrder =
  { readonly kind: OrderDirection; readonly missingEvidence?: never; readonly value?: never; }
  |  { readonly kind?: never; readonly missingEvidence: OrderDirection; readonly value?: never; }
  |  { readonly kind?: never; readonly missingEvidence?: never; readonly value: OrderDirection; };

export type UnsourcedFactWhere = {
  readonly and?: InputMaybe<ReadonlyArray<UnsourcedFactWhere>>;
  readonly kind?: InputMaybe<StatementKindComparison>;
  readonly missingEvidence?: InputMaybe<IntComparison>;
  readonly not?: InputMaybe<UnsourcedFactWhere>;
  readonly object?: InputMaybe<IdComparison>;
  readonly or?: InputMaybe<ReadonlyArray<UnsourcedFactWhere>>;
  readonly subject?: InputMaybe<IdComparison>;
  readonly value?: InputMaybe<TextComparison>;
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



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  LookUp:
    | ( FoundParent )
    | ( InvalidIdParent )
    | ( MergedParent )
    | ( OutOfTimeParent )
    | ( UnknownIdParent )
  ;
};

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
  LookUpError:
    | ( InvalidIdParent )
    | ( OutOfTimeParent )
    | ( UnknownIdParent )
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
  AboutProjectFigure: AboutProjectFigure;
  AboutProjectGroupKey: AboutProjectGroupKey;
  AboutProjectOrder: AboutProjectOrder;
  AboutProjectRelation: AboutProjectRelation;
  AboutProjectWhere: AboutProjectWhere;
  AboutTopicConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<TopicParent>>>;
  AboutTopicEdge: ResolverTypeWrapper<FactEdgeParent<TopicParent>>;
  AboutTopicGroupKey: AboutTopicGroupKey;
  AboutTopicOrder: AboutTopicOrder;
  AboutTopicRelation: AboutTopicRelation;
  AboutTopicWhere: AboutTopicWhere;
  ActorMeasure: ResolverTypeWrapper<ActorMeasureParent>;
  ActorMeasureConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<ActorMeasureParent>>>;
  ActorMeasureEdge: ResolverTypeWrapper<EdgeParent<ActorMeasureParent>>;
  ActorMeasureWhere: ActorMeasureWhere;
  ActorMeasures: ResolverTypeWrapper<ActorMeasuresParent>;
  ActorOrder: ActorOrder;
  ActorType: ActorType;
  AdministeredTerritoryConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<TerritoryParent>>>;
  AdministeredTerritoryEdge: ResolverTypeWrapper<FactEdgeParent<TerritoryParent>>;
  AdministeredTerritoryFigure: AdministeredTerritoryFigure;
  AdministeredTerritoryGroupKey: AdministeredTerritoryGroupKey;
  AdministeredTerritoryOrder: AdministeredTerritoryOrder;
  AdministeredTerritoryRelation: AdministeredTerritoryRelation;
  AdministeredTerritoryWhere: AdministeredTerritoryWhere;
  Administration: ResolverTypeWrapper<AdministrationParent>;
  AdministrationConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<AdministrationParent>>>;
  AdministrationEdge: ResolverTypeWrapper<EdgeParent<AdministrationParent>>;
  AdministrationGroupKey: AdministrationGroupKey;
  AdministrationOrder: AdministrationOrder;
  AdministrationWhere: AdministrationWhere;
  Agency: ResolverTypeWrapper<AgencyParent>;
  AgencyConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<AgencyParent>>>;
  AgencyEdge: ResolverTypeWrapper<EdgeParent<AgencyParent>>;
  AgencyGroupKey: AgencyGroupKey;
  AgencyOrder: AgencyOrder;
  AgencyWhere: AgencyWhere;
  Association: ResolverTypeWrapper<AssociationParent>;
  AssociationConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<AssociationParent>>>;
  AssociationEdge: ResolverTypeWrapper<EdgeParent<AssociationParent>>;
  AssociationGroupKey: AssociationGroupKey;
  AssociationOrder: AssociationOrder;
  AssociationWhere: AssociationWhere;
  AwardedGrantConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<GrantParent>>>;
  AwardedGrantEdge: ResolverTypeWrapper<FactEdgeParent<GrantParent>>;
  AwardedGrantFigure: AwardedGrantFigure;
  AwardedGrantGroupKey: AwardedGrantGroupKey;
  AwardedGrantOrder: AwardedGrantOrder;
  AwardedGrantRelation: AwardedGrantRelation;
  AwardedGrantWhere: AwardedGrantWhere;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanComparison: BooleanComparison;
  BroaderTopicConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<TopicParent>>>;
  BroaderTopicEdge: ResolverTypeWrapper<FactEdgeParent<TopicParent>>;
  BroaderTopicGroupKey: BroaderTopicGroupKey;
  BroaderTopicOrder: BroaderTopicOrder;
  BroaderTopicRelation: BroaderTopicRelation;
  BroaderTopicWhere: BroaderTopicWhere;
  Centre: ResolverTypeWrapper<CentreParent>;
  CentreConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<CentreParent>>>;
  CentreEdge: ResolverTypeWrapper<EdgeParent<CentreParent>>;
  CentreGroupKey: CentreGroupKey;
  CentreOrder: CentreOrder;
  CentreWhere: CentreWhere;
  ContainedTerritoryConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<TerritoryParent>>>;
  ContainedTerritoryEdge: ResolverTypeWrapper<FactEdgeParent<TerritoryParent>>;
  ContainedTerritoryFigure: ContainedTerritoryFigure;
  ContainedTerritoryGroupKey: ContainedTerritoryGroupKey;
  ContainedTerritoryOrder: ContainedTerritoryOrder;
  ContainedTerritoryRelation: ContainedTerritoryRelation;
  ContainedTerritoryWhere: ContainedTerritoryWhere;
  ContainingTerritoryConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<TerritoryParent>>>;
  ContainingTerritoryEdge: ResolverTypeWrapper<FactEdgeParent<TerritoryParent>>;
  ContainingTerritoryFigure: ContainingTerritoryFigure;
  ContainingTerritoryGroupKey: ContainingTerritoryGroupKey;
  ContainingTerritoryOrder: ContainingTerritoryOrder;
  ContainingTerritoryRelation: ContainingTerritoryRelation;
  ContainingTerritoryWhere: ContainingTerritoryWhere;
  ContradictingStatement: ResolverTypeWrapper<ContradictingStatementParent>;
  Contradiction: ResolverTypeWrapper<ContradictionParent>;
  ContradictionConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<ContradictionParent>>>;
  ContradictionEdge: ResolverTypeWrapper<EdgeParent<ContradictionParent>>;
  ContradictionKind: ContradictionKind;
  ContradictionKindComparison: ContradictionKindComparison;
  ContradictionOrder: ContradictionOrder;
  ContradictionWhere: ContradictionWhere;
  Contribution: ResolverTypeWrapper<ContributionParent>;
  ContributionConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<ContributionParent>>>;
  ContributionEdge: ResolverTypeWrapper<EdgeParent<ContributionParent>>;
  ContributionEventConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<EventParent>>>;
  ContributionEventEdge: ResolverTypeWrapper<FactEdgeParent<EventParent>>;
  ContributionEventGroupKey: ContributionEventGroupKey;
  ContributionEventOrder: ContributionEventOrder;
  ContributionEventRelation: ContributionEventRelation;
  ContributionEventWhere: ContributionEventWhere;
  ContributionFigure: ContributionFigure;
  ContributionGroupKey: ContributionGroupKey;
  ContributionKind: ContributionKind;
  ContributionKindComparison: ContributionKindComparison;
  ContributionOrder: ContributionOrder;
  ContributionSpeakerConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<PersonParent>>>;
  ContributionSpeakerEdge: ResolverTypeWrapper<FactEdgeParent<PersonParent>>;
  ContributionSpeakerGroupKey: ContributionSpeakerGroupKey;
  ContributionSpeakerOrder: ContributionSpeakerOrder;
  ContributionSpeakerRelation: ContributionSpeakerRelation;
  ContributionSpeakerWhere: ContributionSpeakerWhere;
  ContributionWhere: ContributionWhere;
  CoverageGroup: ResolverTypeWrapper<CoverageGroupParent>;
  Dataset: ResolverTypeWrapper<DatasetParent>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateComparison: DateComparison;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeComparison: DateTimeComparison;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalComparison: DecimalComparison;
  District: ResolverTypeWrapper<DistrictParent>;
  DistrictConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<DistrictParent>>>;
  DistrictEdge: ResolverTypeWrapper<EdgeParent<DistrictParent>>;
  DistrictFigure: DistrictFigure;
  DistrictGroupKey: DistrictGroupKey;
  DistrictOrder: DistrictOrder;
  DistrictWhere: DistrictWhere;
  EdgeDirection: EdgeDirection;
  EdgeType: EdgeType;
  Eligibility: ResolverTypeWrapper<EligibilityParent>;
  EligibilityAnswer: EligibilityAnswer;
  EligibilityConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<EligibilityParent>>>;
  EligibilityEdge: ResolverTypeWrapper<EdgeParent<EligibilityParent>>;
  EligibilityRule: ResolverTypeWrapper<EligibilityRuleParent>;
  EligibilityRuleFigure: EligibilityRuleFigure;
  EligibilityRuleGroupKey: EligibilityRuleGroupKey;
  EligibilityRuleOrder: EligibilityRuleOrder;
  EligibilityRuleWhere: EligibilityRuleWhere;
  Event: ResolverTypeWrapper<EventParent>;
  EventAttendanceConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<EventParent>>>;
  EventAttendanceEdge: ResolverTypeWrapper<FactEdgeParent<EventParent>>;
  EventAttendanceGroupKey: EventAttendanceGroupKey;
  EventAttendanceOrder: EventAttendanceOrder;
  EventAttendanceRelation: EventAttendanceRelation;
  EventAttendanceWhere: EventAttendanceWhere;
  EventAttendeeConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ThingParent>>>;
  EventAttendeeEdge: ResolverTypeWrapper<FactEdgeParent<ThingParent>>;
  EventAttendeeGroupKey: EventAttendeeGroupKey;
  EventAttendeeOrder: EventAttendeeOrder;
  EventAttendeeRelation: EventAttendeeRelation;
  EventAttendeeWhere: EventAttendeeWhere;
  EventConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<EventParent>>>;
  EventContributionConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ContributionParent>>>;
  EventContributionEdge: ResolverTypeWrapper<FactEdgeParent<ContributionParent>>;
  EventContributionFigure: EventContributionFigure;
  EventContributionGroupKey: EventContributionGroupKey;
  EventContributionOrder: EventContributionOrder;
  EventContributionRelation: EventContributionRelation;
  EventContributionWhere: EventContributionWhere;
  EventEdge: ResolverTypeWrapper<EdgeParent<EventParent>>;
  EventGroupKey: EventGroupKey;
  EventHostConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<OrganizationParent>>>;
  EventHostEdge: ResolverTypeWrapper<FactEdgeParent<OrganizationParent>>;
  EventHostGroupKey: EventHostGroupKey;
  EventHostOrder: EventHostOrder;
  EventHostRelation: EventHostRelation;
  EventHostWhere: EventHostWhere;
  EventOrder: EventOrder;
  EventPlaceConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<TerritoryParent>>>;
  EventPlaceEdge: ResolverTypeWrapper<FactEdgeParent<TerritoryParent>>;
  EventPlaceFigure: EventPlaceFigure;
  EventPlaceGroupKey: EventPlaceGroupKey;
  EventPlaceOrder: EventPlaceOrder;
  EventPlaceRelation: EventPlaceRelation;
  EventPlaceWhere: EventPlaceWhere;
  EventWhere: EventWhere;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  EvidenceConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<EvidenceParent>>>;
  EvidenceEdge: ResolverTypeWrapper<EdgeParent<EvidenceParent>>;
  EvidenceGroupKey: EvidenceGroupKey;
  EvidenceOrder: EvidenceOrder;
  EvidenceWhere: EvidenceWhere;
  ExcerptPart: ResolverTypeWrapper<ExcerptPart>;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  FactStatus: FactStatus;
  FactStatusComparison: FactStatusComparison;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Found: ResolverTypeWrapper<FoundParent>;
  FundedGrantConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<GrantParent>>>;
  FundedGrantEdge: ResolverTypeWrapper<FactEdgeParent<GrantParent>>;
  FundedGrantFigure: FundedGrantFigure;
  FundedGrantGroupKey: FundedGrantGroupKey;
  FundedGrantOrder: FundedGrantOrder;
  FundedGrantRelation: FundedGrantRelation;
  FundedGrantWhere: FundedGrantWhere;
  FundedOrganizationConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<OrganizationParent>>>;
  FundedOrganizationEdge: ResolverTypeWrapper<FactEdgeParent<OrganizationParent>>;
  FundedOrganizationGroupKey: FundedOrganizationGroupKey;
  FundedOrganizationOrder: FundedOrganizationOrder;
  FundedOrganizationRelation: FundedOrganizationRelation;
  FundedOrganizationWhere: FundedOrganizationWhere;
  FundedProjectConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ProjectParent>>>;
  FundedProjectEdge: ResolverTypeWrapper<FactEdgeParent<ProjectParent>>;
  FundedProjectFigure: FundedProjectFigure;
  FundedProjectGroupKey: FundedProjectGroupKey;
  FundedProjectOrder: FundedProjectOrder;
  FundedProjectRelation: FundedProjectRelation;
  FundedProjectWhere: FundedProjectWhere;
  FundingConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<FundingSourceParent>>>;
  FundingDimension: FundingDimension;
  FundingEdge: ResolverTypeWrapper<FactEdgeParent<FundingSourceParent>>;
  FundingFlow: ResolverTypeWrapper<FundingFlowParent>;
  FundingFlowConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<FundingFlowParent>>>;
  FundingFlowEdge: ResolverTypeWrapper<EdgeParent<FundingFlowParent>>;
  FundingFlowOrder: FundingFlowOrder;
  FundingFlowWhere: FundingFlowWhere;
  FundingFlows: ResolverTypeWrapper<FundingFlowsParent>;
  FundingGroupKey: FundingGroupKey;
  FundingInconsistency: ResolverTypeWrapper<FundingInconsistencyParent>;
  FundingInconsistencyConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<FundingInconsistencyParent>>>;
  FundingInconsistencyEdge: ResolverTypeWrapper<EdgeParent<FundingInconsistencyParent>>;
  FundingInconsistencyOrder: FundingInconsistencyOrder;
  FundingInconsistencyWhere: FundingInconsistencyWhere;
  FundingKind: FundingKind;
  FundingKindComparison: FundingKindComparison;
  FundingManagerConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<OrganizationParent>>>;
  FundingManagerEdge: ResolverTypeWrapper<FactEdgeParent<OrganizationParent>>;
  FundingManagerGroupKey: FundingManagerGroupKey;
  FundingManagerOrder: FundingManagerOrder;
  FundingManagerRelation: FundingManagerRelation;
  FundingManagerWhere: FundingManagerWhere;
  FundingOrder: FundingOrder;
  FundingProblem: FundingProblem;
  FundingProblemComparison: FundingProblemComparison;
  FundingRelation: FundingRelation;
  FundingSource: ResolverTypeWrapper<FundingSourceParent>;
  FundingSourceConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<FundingSourceParent>>>;
  FundingSourceEdge: ResolverTypeWrapper<EdgeParent<FundingSourceParent>>;
  FundingSourceGroupKey: FundingSourceGroupKey;
  FundingSourceOrder: FundingSourceOrder;
  FundingSourceWhere: FundingSourceWhere;
  FundingSum: ResolverTypeWrapper<FundingSumParent>;
  FundingWhere: FundingWhere;
  GeoCoordinates: ResolverTypeWrapper<GeoCoordinates>;
  GovernmentRegion: ResolverTypeWrapper<GovernmentRegionParent>;
  GovernmentRegionConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<GovernmentRegionParent>>>;
  GovernmentRegionEdge: ResolverTypeWrapper<EdgeParent<GovernmentRegionParent>>;
  GovernmentRegionFigure: GovernmentRegionFigure;
  GovernmentRegionGroupKey: GovernmentRegionGroupKey;
  GovernmentRegionOrder: GovernmentRegionOrder;
  GovernmentRegionWhere: GovernmentRegionWhere;
  Grant: ResolverTypeWrapper<GrantParent>;
  GrantConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<GrantParent>>>;
  GrantEdge: ResolverTypeWrapper<EdgeParent<GrantParent>>;
  GrantFigure: GrantFigure;
  GrantFunderConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<OrganizationParent>>>;
  GrantFunderEdge: ResolverTypeWrapper<FactEdgeParent<OrganizationParent>>;
  GrantFunderGroupKey: GrantFunderGroupKey;
  GrantFunderOrder: GrantFunderOrder;
  GrantFunderRelation: GrantFunderRelation;
  GrantFunderWhere: GrantFunderWhere;
  GrantGroupKey: GrantGroupKey;
  GrantOrder: GrantOrder;
  GrantPurposeConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ThingParent>>>;
  GrantPurposeEdge: ResolverTypeWrapper<FactEdgeParent<ThingParent>>;
  GrantPurposeGroupKey: GrantPurposeGroupKey;
  GrantPurposeOrder: GrantPurposeOrder;
  GrantPurposeRelation: GrantPurposeRelation;
  GrantPurposeWhere: GrantPurposeWhere;
  GrantRecipientConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<OrganizationParent>>>;
  GrantRecipientEdge: ResolverTypeWrapper<FactEdgeParent<OrganizationParent>>;
  GrantRecipientGroupKey: GrantRecipientGroupKey;
  GrantRecipientOrder: GrantRecipientOrder;
  GrantRecipientRelation: GrantRecipientRelation;
  GrantRecipientWhere: GrantRecipientWhere;
  GrantWhere: GrantWhere;
  Group: ResolverTypeWrapper<Omit<Group, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }>;
  GroupFigure: ResolverTypeWrapper<GroupFigure>;
  GroupKey: ResolverTypeWrapper<Omit<GroupKey, 'node'> & { node?: Maybe<ResolversTypes['Node']> }>;
  HostedEventConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<EventParent>>>;
  HostedEventEdge: ResolverTypeWrapper<FactEdgeParent<EventParent>>;
  HostedEventGroupKey: HostedEventGroupKey;
  HostedEventOrder: HostedEventOrder;
  HostedEventRelation: HostedEventRelation;
  HostedEventWhere: HostedEventWhere;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDComparison: IdComparison;
  Identifier: ResolverTypeWrapper<IdentifierParent>;
  IdentifierOrder: IdentifierOrder;
  IdentifierRelation: IdentifierRelation;
  IdentifierScheme: IdentifierScheme;
  IdentifierSchemeComparison: IdentifierSchemeComparison;
  IdentifierWhere: IdentifierWhere;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntComparison: IntComparison;
  InvalidId: ResolverTypeWrapper<InvalidIdParent>;
  KeyComparison: KeyComparison;
  Language: Language;
  LanguageComparison: LanguageComparison;
  LookUp: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LookUp']>;
  LookUpError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['LookUpError']>;
  ManagedFundingConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<FundingSourceParent>>>;
  ManagedFundingEdge: ResolverTypeWrapper<FactEdgeParent<FundingSourceParent>>;
  ManagedFundingGroupKey: ManagedFundingGroupKey;
  ManagedFundingOrder: ManagedFundingOrder;
  ManagedFundingRelation: ManagedFundingRelation;
  ManagedFundingWhere: ManagedFundingWhere;
  Measure: Measure;
  MeasureComparison: MeasureComparison;
  MeasureMethod: MeasureMethod;
  Merged: ResolverTypeWrapper<MergedParent>;
  Ministry: ResolverTypeWrapper<MinistryParent>;
  MinistryConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<MinistryParent>>>;
  MinistryEdge: ResolverTypeWrapper<EdgeParent<MinistryParent>>;
  MinistryGroupKey: MinistryGroupKey;
  MinistryOrder: MinistryOrder;
  MinistryWhere: MinistryWhere;
  Money: ResolverTypeWrapper<Money>;
  MoneyComparison: MoneyComparison;
  Municipality: ResolverTypeWrapper<MunicipalityParent>;
  MunicipalityConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<MunicipalityParent>>>;
  MunicipalityEdge: ResolverTypeWrapper<EdgeParent<MunicipalityParent>>;
  MunicipalityFigure: MunicipalityFigure;
  MunicipalityGroupKey: MunicipalityGroupKey;
  MunicipalityKind: MunicipalityKind;
  MunicipalityKindComparison: MunicipalityKindComparison;
  MunicipalityOrder: MunicipalityOrder;
  MunicipalityTally: ResolverTypeWrapper<MunicipalityTallyParent>;
  MunicipalityWhere: MunicipalityWhere;
  Name: ResolverTypeWrapper<NameParent>;
  NameComparison: NameComparison;
  NameLabel: NameLabel;
  NameLabelComparison: NameLabelComparison;
  NameOrder: NameOrder;
  NameRelation: NameRelation;
  NameWhere: NameWhere;
  NarrowerTopicConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<TopicParent>>>;
  NarrowerTopicEdge: ResolverTypeWrapper<FactEdgeParent<TopicParent>>;
  NarrowerTopicGroupKey: NarrowerTopicGroupKey;
  NarrowerTopicOrder: NarrowerTopicOrder;
  NarrowerTopicRelation: NarrowerTopicRelation;
  NarrowerTopicWhere: NarrowerTopicWhere;
  Neighborhood: ResolverTypeWrapper<NeighborhoodParent>;
  NeighborhoodNode: ResolverTypeWrapper<NeighborhoodNodeParent>;
  Node: ResolverTypeWrapper<NodeParent>;
  Observation: ResolverTypeWrapper<ObservationParent>;
  ObservationConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<ObservationParent>>>;
  ObservationEdge: ResolverTypeWrapper<EdgeParent<ObservationParent>>;
  ObservationFigure: ObservationFigure;
  ObservationGroupKey: ObservationGroupKey;
  ObservationOrder: ObservationOrder;
  ObservationRelation: ObservationRelation;
  ObservationWhere: ObservationWhere;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<OrganizationParent>;
  OrganizationConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<OrganizationParent>>>;
  OrganizationEdge: ResolverTypeWrapper<EdgeParent<OrganizationParent>>;
  OrganizationGroupKey: OrganizationGroupKey;
  OrganizationMemberConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<PersonParent>>>;
  OrganizationMemberEdge: ResolverTypeWrapper<FactEdgeParent<PersonParent>>;
  OrganizationMemberGroupKey: OrganizationMemberGroupKey;
  OrganizationMemberOrder: OrganizationMemberOrder;
  OrganizationMemberRelation: OrganizationMemberRelation;
  OrganizationMemberWhere: OrganizationMemberWhere;
  OrganizationOrder: OrganizationOrder;
  OrganizationUnitConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<OrganizationParent>>>;
  OrganizationUnitEdge: ResolverTypeWrapper<FactEdgeParent<OrganizationParent>>;
  OrganizationUnitGroupKey: OrganizationUnitGroupKey;
  OrganizationUnitOrder: OrganizationUnitOrder;
  OrganizationUnitRelation: OrganizationUnitRelation;
  OrganizationUnitWhere: OrganizationUnitWhere;
  OrganizationWhere: OrganizationWhere;
  OutOfTime: ResolverTypeWrapper<OutOfTimeParent>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParentGrantConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<GrantParent>>>;
  ParentGrantEdge: ResolverTypeWrapper<FactEdgeParent<GrantParent>>;
  ParentGrantFigure: ParentGrantFigure;
  ParentGrantGroupKey: ParentGrantGroupKey;
  ParentGrantOrder: ParentGrantOrder;
  ParentGrantRelation: ParentGrantRelation;
  ParentGrantWhere: ParentGrantWhere;
  ParentOrganizationConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<OrganizationParent>>>;
  ParentOrganizationEdge: ResolverTypeWrapper<FactEdgeParent<OrganizationParent>>;
  ParentOrganizationGroupKey: ParentOrganizationGroupKey;
  ParentOrganizationOrder: ParentOrganizationOrder;
  ParentOrganizationRelation: ParentOrganizationRelation;
  ParentOrganizationWhere: ParentOrganizationWhere;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  ParticipationRole: ParticipationRole;
  ParticipationRoleComparison: ParticipationRoleComparison;
  Path: ResolverTypeWrapper<PathParent>;
  Person: ResolverTypeWrapper<PersonParent>;
  PersonConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<PersonParent>>>;
  PersonContributionConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ContributionParent>>>;
  PersonContributionEdge: ResolverTypeWrapper<FactEdgeParent<ContributionParent>>;
  PersonContributionFigure: PersonContributionFigure;
  PersonContributionGroupKey: PersonContributionGroupKey;
  PersonContributionOrder: PersonContributionOrder;
  PersonContributionRelation: PersonContributionRelation;
  PersonContributionWhere: PersonContributionWhere;
  PersonEdge: ResolverTypeWrapper<EdgeParent<PersonParent>>;
  PersonGroupKey: PersonGroupKey;
  PersonMembershipConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<OrganizationParent>>>;
  PersonMembershipEdge: ResolverTypeWrapper<FactEdgeParent<OrganizationParent>>;
  PersonMembershipGroupKey: PersonMembershipGroupKey;
  PersonMembershipOrder: PersonMembershipOrder;
  PersonMembershipRelation: PersonMembershipRelation;
  PersonMembershipWhere: PersonMembershipWhere;
  PersonOrder: PersonOrder;
  PersonWhere: PersonWhere;
  PredecessorConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ThingParent>>>;
  PredecessorEdge: ResolverTypeWrapper<FactEdgeParent<ThingParent>>;
  PredecessorGroupKey: PredecessorGroupKey;
  PredecessorOrder: PredecessorOrder;
  PredecessorRelation: PredecessorRelation;
  PredecessorWhere: PredecessorWhere;
  Project: ResolverTypeWrapper<ProjectParent>;
  ProjectConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<ProjectParent>>>;
  ProjectContributionConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ContributionParent>>>;
  ProjectContributionEdge: ResolverTypeWrapper<FactEdgeParent<ContributionParent>>;
  ProjectContributionFigure: ProjectContributionFigure;
  ProjectContributionGroupKey: ProjectContributionGroupKey;
  ProjectContributionOrder: ProjectContributionOrder;
  ProjectContributionRelation: ProjectContributionRelation;
  ProjectContributionWhere: ProjectContributionWhere;
  ProjectCoverage: ResolverTypeWrapper<ProjectCoverageParent>;
  ProjectEdge: ResolverTypeWrapper<EdgeParent<ProjectParent>>;
  ProjectFigure: ProjectFigure;
  ProjectGroupKey: ProjectGroupKey;
  ProjectLeaderConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<OrganizationParent>>>;
  ProjectLeaderEdge: ResolverTypeWrapper<FactEdgeParent<OrganizationParent>>;
  ProjectLeaderGroupKey: ProjectLeaderGroupKey;
  ProjectLeaderOrder: ProjectLeaderOrder;
  ProjectLeaderRelation: ProjectLeaderRelation;
  ProjectLeaderWhere: ProjectLeaderWhere;
  ProjectLeadershipConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ProjectParent>>>;
  ProjectLeadershipEdge: ResolverTypeWrapper<FactEdgeParent<ProjectParent>>;
  ProjectLeadershipFigure: ProjectLeadershipFigure;
  ProjectLeadershipGroupKey: ProjectLeadershipGroupKey;
  ProjectLeadershipOrder: ProjectLeadershipOrder;
  ProjectLeadershipRelation: ProjectLeadershipRelation;
  ProjectLeadershipWhere: ProjectLeadershipWhere;
  ProjectOrder: ProjectOrder;
  ProjectParticipantConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ThingParent>>>;
  ProjectParticipantEdge: ResolverTypeWrapper<FactEdgeParent<ThingParent>>;
  ProjectParticipantGroupKey: ProjectParticipantGroupKey;
  ProjectParticipantOrder: ProjectParticipantOrder;
  ProjectParticipantRelation: ProjectParticipantRelation;
  ProjectParticipantWhere: ProjectParticipantWhere;
  ProjectParticipationConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ProjectParent>>>;
  ProjectParticipationEdge: ResolverTypeWrapper<FactEdgeParent<ProjectParent>>;
  ProjectParticipationFigure: ProjectParticipationFigure;
  ProjectParticipationGroupKey: ProjectParticipationGroupKey;
  ProjectParticipationOrder: ProjectParticipationOrder;
  ProjectParticipationRelation: ProjectParticipationRelation;
  ProjectParticipationWhere: ProjectParticipationWhere;
  ProjectWhere: ProjectWhere;
  PurposeGrantConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<GrantParent>>>;
  PurposeGrantEdge: ResolverTypeWrapper<FactEdgeParent<GrantParent>>;
  PurposeGrantFigure: PurposeGrantFigure;
  PurposeGrantGroupKey: PurposeGrantGroupKey;
  PurposeGrantOrder: PurposeGrantOrder;
  PurposeGrantRelation: PurposeGrantRelation;
  PurposeGrantWhere: PurposeGrantWhere;
  Qualifier: Qualifier;
  QualifierComparison: QualifierComparison;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceivedGrantConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<GrantParent>>>;
  ReceivedGrantEdge: ResolverTypeWrapper<FactEdgeParent<GrantParent>>;
  ReceivedGrantFigure: ReceivedGrantFigure;
  ReceivedGrantGroupKey: ReceivedGrantGroupKey;
  ReceivedGrantOrder: ReceivedGrantOrder;
  ReceivedGrantRelation: ReceivedGrantRelation;
  ReceivedGrantWhere: ReceivedGrantWhere;
  SearchConnection: ResolverTypeWrapper<SearchConnectionParent>;
  SearchCount: ResolverTypeWrapper<SearchCount>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeParent>;
  SearchField: SearchField;
  SearchType: SearchType;
  ShortestPaths: ResolverTypeWrapper<ShortestPathsParent>;
  Source: ResolverTypeWrapper<SourceParent>;
  SourceConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<SourceParent>>>;
  SourceEdge: ResolverTypeWrapper<EdgeParent<SourceParent>>;
  SourceGroupKey: SourceGroupKey;
  SourceOrder: SourceOrder;
  SourceWhere: SourceWhere;
  State: ResolverTypeWrapper<StateParent>;
  StateConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<StateParent>>>;
  StateEdge: ResolverTypeWrapper<EdgeParent<StateParent>>;
  StateFigure: StateFigure;
  StateGroupKey: StateGroupKey;
  StateOrder: StateOrder;
  StateWhere: StateWhere;
  Statement: ResolverTypeWrapper<StatementParent>;
  StatementConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<StatementParent>>>;
  StatementEdge: ResolverTypeWrapper<EdgeParent<StatementParent>>;
  StatementKind: StatementKind;
  StatementKindComparison: StatementKindComparison;
  StatementKindCount: ResolverTypeWrapper<StatementKindCount>;
  Step: ResolverTypeWrapper<StepParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubGrantConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<GrantParent>>>;
  SubGrantEdge: ResolverTypeWrapper<FactEdgeParent<GrantParent>>;
  SubGrantFigure: SubGrantFigure;
  SubGrantGroupKey: SubGrantGroupKey;
  SubGrantOrder: SubGrantOrder;
  SubGrantRelation: SubGrantRelation;
  SubGrantWhere: SubGrantWhere;
  SuccessorConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ThingParent>>>;
  SuccessorEdge: ResolverTypeWrapper<FactEdgeParent<ThingParent>>;
  SuccessorGroupKey: SuccessorGroupKey;
  SuccessorOrder: SuccessorOrder;
  SuccessorRelation: SuccessorRelation;
  SuccessorWhere: SuccessorWhere;
  Territory: ResolverTypeWrapper<TerritoryParent>;
  TerritoryAdministrationConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<AdministrationParent>>>;
  TerritoryAdministrationEdge: ResolverTypeWrapper<FactEdgeParent<AdministrationParent>>;
  TerritoryAdministrationGroupKey: TerritoryAdministrationGroupKey;
  TerritoryAdministrationOrder: TerritoryAdministrationOrder;
  TerritoryAdministrationRelation: TerritoryAdministrationRelation;
  TerritoryAdministrationWhere: TerritoryAdministrationWhere;
  TerritoryConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<TerritoryParent>>>;
  TerritoryEdge: ResolverTypeWrapper<EdgeParent<TerritoryParent>>;
  TerritoryEventConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<EventParent>>>;
  TerritoryEventEdge: ResolverTypeWrapper<FactEdgeParent<EventParent>>;
  TerritoryEventGroupKey: TerritoryEventGroupKey;
  TerritoryEventOrder: TerritoryEventOrder;
  TerritoryEventRelation: TerritoryEventRelation;
  TerritoryEventWhere: TerritoryEventWhere;
  TerritoryFigure: TerritoryFigure;
  TerritoryGroupKey: TerritoryGroupKey;
  TerritoryOrder: TerritoryOrder;
  TerritoryWhere: TerritoryWhere;
  TextComparison: TextComparison;
  Thing: ResolverTypeWrapper<ThingParent>;
  ThingGroupKey: ThingGroupKey;
  ThingOrder: ThingOrder;
  ThingWhere: ThingWhere;
  Topic: ResolverTypeWrapper<TopicParent>;
  TopicConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<TopicParent>>>;
  TopicContributionConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ContributionParent>>>;
  TopicContributionEdge: ResolverTypeWrapper<FactEdgeParent<ContributionParent>>;
  TopicContributionFigure: TopicContributionFigure;
  TopicContributionGroupKey: TopicContributionGroupKey;
  TopicContributionOrder: TopicContributionOrder;
  TopicContributionRelation: TopicContributionRelation;
  TopicContributionWhere: TopicContributionWhere;
  TopicEdge: ResolverTypeWrapper<EdgeParent<TopicParent>>;
  TopicEventConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<EventParent>>>;
  TopicEventEdge: ResolverTypeWrapper<FactEdgeParent<EventParent>>;
  TopicEventGroupKey: TopicEventGroupKey;
  TopicEventOrder: TopicEventOrder;
  TopicEventRelation: TopicEventRelation;
  TopicEventWhere: TopicEventWhere;
  TopicFundingSourceConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<FundingSourceParent>>>;
  TopicFundingSourceEdge: ResolverTypeWrapper<FactEdgeParent<FundingSourceParent>>;
  TopicFundingSourceGroupKey: TopicFundingSourceGroupKey;
  TopicFundingSourceOrder: TopicFundingSourceOrder;
  TopicFundingSourceRelation: TopicFundingSourceRelation;
  TopicFundingSourceWhere: TopicFundingSourceWhere;
  TopicGroupKey: TopicGroupKey;
  TopicOrder: TopicOrder;
  TopicProjectConnection: ResolverTypeWrapper<ConnectionParent<FactEdgeParent<ProjectParent>>>;
  TopicProjectEdge: ResolverTypeWrapper<FactEdgeParent<ProjectParent>>;
  TopicProjectFigure: TopicProjectFigure;
  TopicProjectGroupKey: TopicProjectGroupKey;
  TopicProjectOrder: TopicProjectOrder;
  TopicProjectRelation: TopicProjectRelation;
  TopicProjectWhere: TopicProjectWhere;
  TopicWhere: TopicWhere;
  Truncation: ResolverTypeWrapper<TruncationParent>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  University: ResolverTypeWrapper<UniversityParent>;
  UniversityConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<UniversityParent>>>;
  UniversityEdge: ResolverTypeWrapper<EdgeParent<UniversityParent>>;
  UniversityGroupKey: UniversityGroupKey;
  UniversityOrder: UniversityOrder;
  UniversityWhere: UniversityWhere;
  UnknownId: ResolverTypeWrapper<UnknownIdParent>;
  UnsourcedFact: ResolverTypeWrapper<UnsourcedFactParent>;
  UnsourcedFactConnection: ResolverTypeWrapper<ConnectionParent<EdgeParent<UnsourcedFactParent>>>;
  UnsourcedFactEdge: ResolverTypeWrapper<EdgeParent<UnsourcedFactParent>>;
  UnsourcedFactOrder: UnsourcedFactOrder;
  UnsourcedFactWhere: UnsourcedFactWhere;
  Validity: Validity;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AboutProjectConnection: ConnectionParent<FactEdgeParent<ProjectParent>>;
  AboutProjectEdge: FactEdgeParent<ProjectParent>;
  AboutProjectOrder: AboutProjectOrder;
  AboutProjectRelation: AboutProjectRelation;
  AboutProjectWhere: AboutProjectWhere;
  AboutTopicConnection: ConnectionParent<FactEdgeParent<TopicParent>>;
  AboutTopicEdge: FactEdgeParent<TopicParent>;
  AboutTopicOrder: AboutTopicOrder;
  AboutTopicRelation: AboutTopicRelation;
  AboutTopicWhere: AboutTopicWhere;
  ActorMeasure: ActorMeasureParent;
  ActorMeasureConnection: ConnectionParent<EdgeParent<ActorMeasureParent>>;
  ActorMeasureEdge: EdgeParent<ActorMeasureParent>;
  ActorMeasureWhere: ActorMeasureWhere;
  ActorMeasures: ActorMeasuresParent;
  AdministeredTerritoryConnection: ConnectionParent<FactEdgeParent<TerritoryParent>>;
  AdministeredTerritoryEdge: FactEdgeParent<TerritoryParent>;
  AdministeredTerritoryOrder: AdministeredTerritoryOrder;
  AdministeredTerritoryRelation: AdministeredTerritoryRelation;
  AdministeredTerritoryWhere: AdministeredTerritoryWhere;
  Administration: AdministrationParent;
  AdministrationConnection: ConnectionParent<EdgeParent<AdministrationParent>>;
  AdministrationEdge: EdgeParent<AdministrationParent>;
  AdministrationOrder: AdministrationOrder;
  AdministrationWhere: AdministrationWhere;
  Agency: AgencyParent;
  AgencyConnection: ConnectionParent<EdgeParent<AgencyParent>>;
  AgencyEdge: EdgeParent<AgencyParent>;
  AgencyOrder: AgencyOrder;
  AgencyWhere: AgencyWhere;
  Association: AssociationParent;
  AssociationConnection: ConnectionParent<EdgeParent<AssociationParent>>;
  AssociationEdge: EdgeParent<AssociationParent>;
  AssociationOrder: AssociationOrder;
  AssociationWhere: AssociationWhere;
  AwardedGrantConnection: ConnectionParent<FactEdgeParent<GrantParent>>;
  AwardedGrantEdge: FactEdgeParent<GrantParent>;
  AwardedGrantOrder: AwardedGrantOrder;
  AwardedGrantRelation: AwardedGrantRelation;
  AwardedGrantWhere: AwardedGrantWhere;
  Boolean: Scalars['Boolean']['output'];
  BooleanComparison: BooleanComparison;
  BroaderTopicConnection: ConnectionParent<FactEdgeParent<TopicParent>>;
  BroaderTopicEdge: FactEdgeParent<TopicParent>;
  BroaderTopicOrder: BroaderTopicOrder;
  BroaderTopicRelation: BroaderTopicRelation;
  BroaderTopicWhere: BroaderTopicWhere;
  Centre: CentreParent;
  CentreConnection: ConnectionParent<EdgeParent<CentreParent>>;
  CentreEdge: EdgeParent<CentreParent>;
  CentreOrder: CentreOrder;
  CentreWhere: CentreWhere;
  ContainedTerritoryConnection: ConnectionParent<FactEdgeParent<TerritoryParent>>;
  ContainedTerritoryEdge: FactEdgeParent<TerritoryParent>;
  ContainedTerritoryOrder: ContainedTerritoryOrder;
  ContainedTerritoryRelation: ContainedTerritoryRelation;
  ContainedTerritoryWhere: ContainedTerritoryWhere;
  ContainingTerritoryConnection: ConnectionParent<FactEdgeParent<TerritoryParent>>;
  ContainingTerritoryEdge: FactEdgeParent<TerritoryParent>;
  ContainingTerritoryOrder: ContainingTerritoryOrder;
  ContainingTerritoryRelation: ContainingTerritoryRelation;
  ContainingTerritoryWhere: ContainingTerritoryWhere;
  ContradictingStatement: ContradictingStatementParent;
  Contradiction: ContradictionParent;
  ContradictionConnection: ConnectionParent<EdgeParent<ContradictionParent>>;
  ContradictionEdge: EdgeParent<ContradictionParent>;
  ContradictionKindComparison: ContradictionKindComparison;
  ContradictionOrder: ContradictionOrder;
  ContradictionWhere: ContradictionWhere;
  Contribution: ContributionParent;
  ContributionConnection: ConnectionParent<EdgeParent<ContributionParent>>;
  ContributionEdge: EdgeParent<ContributionParent>;
  ContributionEventConnection: ConnectionParent<FactEdgeParent<EventParent>>;
  ContributionEventEdge: FactEdgeParent<EventParent>;
  ContributionEventOrder: ContributionEventOrder;
  ContributionEventRelation: ContributionEventRelation;
  ContributionEventWhere: ContributionEventWhere;
  ContributionKindComparison: ContributionKindComparison;
  ContributionOrder: ContributionOrder;
  ContributionSpeakerConnection: ConnectionParent<FactEdgeParent<PersonParent>>;
  ContributionSpeakerEdge: FactEdgeParent<PersonParent>;
  ContributionSpeakerOrder: ContributionSpeakerOrder;
  ContributionSpeakerRelation: ContributionSpeakerRelation;
  ContributionSpeakerWhere: ContributionSpeakerWhere;
  ContributionWhere: ContributionWhere;
  CoverageGroup: CoverageGroupParent;
  Dataset: DatasetParent;
  Date: Scalars['Date']['output'];
  DateComparison: DateComparison;
  DateTime: Scalars['DateTime']['output'];
  DateTimeComparison: DateTimeComparison;
  Decimal: Scalars['Decimal']['output'];
  DecimalComparison: DecimalComparison;
  District: DistrictParent;
  DistrictConnection: ConnectionParent<EdgeParent<DistrictParent>>;
  DistrictEdge: EdgeParent<DistrictParent>;
  DistrictOrder: DistrictOrder;
  DistrictWhere: DistrictWhere;
  Eligibility: EligibilityParent;
  EligibilityConnection: ConnectionParent<EdgeParent<EligibilityParent>>;
  EligibilityEdge: EdgeParent<EligibilityParent>;
  EligibilityRule: EligibilityRuleParent;
  EligibilityRuleOrder: EligibilityRuleOrder;
  EligibilityRuleWhere: EligibilityRuleWhere;
  Event: EventParent;
  EventAttendanceConnection: ConnectionParent<FactEdgeParent<EventParent>>;
  EventAttendanceEdge: FactEdgeParent<EventParent>;
  EventAttendanceOrder: EventAttendanceOrder;
  EventAttendanceRelation: EventAttendanceRelation;
  EventAttendanceWhere: EventAttendanceWhere;
  EventAttendeeConnection: ConnectionParent<FactEdgeParent<ThingParent>>;
  EventAttendeeEdge: FactEdgeParent<ThingParent>;
  EventAttendeeOrder: EventAttendeeOrder;
  EventAttendeeRelation: EventAttendeeRelation;
  EventAttendeeWhere: EventAttendeeWhere;
  EventConnection: ConnectionParent<EdgeParent<EventParent>>;
  EventContributionConnection: ConnectionParent<FactEdgeParent<ContributionParent>>;
  EventContributionEdge: FactEdgeParent<ContributionParent>;
  EventContributionOrder: EventContributionOrder;
  EventContributionRelation: EventContributionRelation;
  EventContributionWhere: EventContributionWhere;
  EventEdge: EdgeParent<EventParent>;
  EventHostConnection: ConnectionParent<FactEdgeParent<OrganizationParent>>;
  EventHostEdge: FactEdgeParent<OrganizationParent>;
  EventHostOrder: EventHostOrder;
  EventHostRelation: EventHostRelation;
  EventHostWhere: EventHostWhere;
  EventOrder: EventOrder;
  EventPlaceConnection: ConnectionParent<FactEdgeParent<TerritoryParent>>;
  EventPlaceEdge: FactEdgeParent<TerritoryParent>;
  EventPlaceOrder: EventPlaceOrder;
  EventPlaceRelation: EventPlaceRelation;
  EventPlaceWhere: EventPlaceWhere;
  EventWhere: EventWhere;
  Evidence: EvidenceParent;
  EvidenceConnection: ConnectionParent<EdgeParent<EvidenceParent>>;
  EvidenceEdge: EdgeParent<EvidenceParent>;
  EvidenceOrder: EvidenceOrder;
  EvidenceWhere: EvidenceWhere;
  ExcerptPart: ExcerptPart;
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  FactStatusComparison: FactStatusComparison;
  Float: Scalars['Float']['output'];
  Found: FoundParent;
  FundedGrantConnection: ConnectionParent<FactEdgeParent<GrantParent>>;
  FundedGrantEdge: FactEdgeParent<GrantParent>;
  FundedGrantOrder: FundedGrantOrder;
  FundedGrantRelation: FundedGrantRelation;
  FundedGrantWhere: FundedGrantWhere;
  FundedOrganizationConnection: ConnectionParent<FactEdgeParent<OrganizationParent>>;
  FundedOrganizationEdge: FactEdgeParent<OrganizationParent>;
  FundedOrganizationOrder: FundedOrganizationOrder;
  FundedOrganizationRelation: FundedOrganizationRelation;
  FundedOrganizationWhere: FundedOrganizationWhere;
  FundedProjectConnection: ConnectionParent<FactEdgeParent<ProjectParent>>;
  FundedProjectEdge: FactEdgeParent<ProjectParent>;
  FundedProjectOrder: FundedProjectOrder;
  FundedProjectRelation: FundedProjectRelation;
  FundedProjectWhere: FundedProjectWhere;
  FundingConnection: ConnectionParent<FactEdgeParent<FundingSourceParent>>;
  FundingEdge: FactEdgeParent<FundingSourceParent>;
  FundingFlow: FundingFlowParent;
  FundingFlowConnection: ConnectionParent<EdgeParent<FundingFlowParent>>;
  FundingFlowEdge: EdgeParent<FundingFlowParent>;
  FundingFlowOrder: FundingFlowOrder;
  FundingFlowWhere: FundingFlowWhere;
  FundingFlows: FundingFlowsParent;
  FundingInconsistency: FundingInconsistencyParent;
  FundingInconsistencyConnection: ConnectionParent<EdgeParent<FundingInconsistencyParent>>;
  FundingInconsistencyEdge: EdgeParent<FundingInconsistencyParent>;
  FundingInconsistencyOrder: FundingInconsistencyOrder;
  FundingInconsistencyWhere: FundingInconsistencyWhere;
  FundingKindComparison: FundingKindComparison;
  FundingManagerConnection: ConnectionParent<FactEdgeParent<OrganizationParent>>;
  FundingManagerEdge: FactEdgeParent<OrganizationParent>;
  FundingManagerOrder: FundingManagerOrder;
  FundingManagerRelation: FundingManagerRelation;
  FundingManagerWhere: FundingManagerWhere;
  FundingOrder: FundingOrder;
  FundingProblemComparison: FundingProblemComparison;
  FundingRelation: FundingRelation;
  FundingSource: FundingSourceParent;
  FundingSourceConnection: ConnectionParent<EdgeParent<FundingSourceParent>>;
  FundingSourceEdge: EdgeParent<FundingSourceParent>;
  FundingSourceOrder: FundingSourceOrder;
  FundingSourceWhere: FundingSourceWhere;
  FundingSum: FundingSumParent;
  FundingWhere: FundingWhere;
  GeoCoordinates: GeoCoordinates;
  GovernmentRegion: GovernmentRegionParent;
  GovernmentRegionConnection: ConnectionParent<EdgeParent<GovernmentRegionParent>>;
  GovernmentRegionEdge: EdgeParent<GovernmentRegionParent>;
  GovernmentRegionOrder: GovernmentRegionOrder;
  GovernmentRegionWhere: GovernmentRegionWhere;
  Grant: GrantParent;
  GrantConnection: ConnectionParent<EdgeParent<GrantParent>>;
  GrantEdge: EdgeParent<GrantParent>;
  GrantFunderConnection: ConnectionParent<FactEdgeParent<OrganizationParent>>;
  GrantFunderEdge: FactEdgeParent<OrganizationParent>;
  GrantFunderOrder: GrantFunderOrder;
  GrantFunderRelation: GrantFunderRelation;
  GrantFunderWhere: GrantFunderWhere;
  GrantOrder: GrantOrder;
  GrantPurposeConnection: ConnectionParent<FactEdgeParent<ThingParent>>;
  GrantPurposeEdge: FactEdgeParent<ThingParent>;
  GrantPurposeOrder: GrantPurposeOrder;
  GrantPurposeRelation: GrantPurposeRelation;
  GrantPurposeWhere: GrantPurposeWhere;
  GrantRecipientConnection: ConnectionParent<FactEdgeParent<OrganizationParent>>;
  GrantRecipientEdge: FactEdgeParent<OrganizationParent>;
  GrantRecipientOrder: GrantRecipientOrder;
  GrantRecipientRelation: GrantRecipientRelation;
  GrantRecipientWhere: GrantRecipientWhere;
  GrantWhere: GrantWhere;
  Group: Omit<Group, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  GroupFigure: GroupFigure;
  GroupKey: Omit<GroupKey, 'node'> & { node?: Maybe<ResolversParentTypes['Node']> };
  HostedEventConnection: ConnectionParent<FactEdgeParent<EventParent>>;
  HostedEventEdge: FactEdgeParent<EventParent>;
  HostedEventOrder: HostedEventOrder;
  HostedEventRelation: HostedEventRelation;
  HostedEventWhere: HostedEventWhere;
  ID: Scalars['ID']['output'];
  IDComparison: IdComparison;
  Identifier: IdentifierParent;
  IdentifierOrder: IdentifierOrder;
  IdentifierRelation: IdentifierRelation;
  IdentifierSchemeComparison: IdentifierSchemeComparison;
  IdentifierWhere: IdentifierWhere;
  Int: Scalars['Int']['output'];
  IntComparison: IntComparison;
  InvalidId: InvalidIdParent;
  KeyComparison: KeyComparison;
  LanguageComparison: LanguageComparison;
  LookUp: ResolversUnionTypes<ResolversParentTypes>['LookUp'];
  LookUpError: ResolversInterfaceTypes<ResolversParentTypes>['LookUpError'];
  ManagedFundingConnection: ConnectionParent<FactEdgeParent<FundingSourceParent>>;
  ManagedFundingEdge: FactEdgeParent<FundingSourceParent>;
  ManagedFundingOrder: ManagedFundingOrder;
  ManagedFundingRelation: ManagedFundingRelation;
  ManagedFundingWhere: ManagedFundingWhere;
  MeasureComparison: MeasureComparison;
  Merged: MergedParent;
  Ministry: MinistryParent;
  MinistryConnection: ConnectionParent<EdgeParent<MinistryParent>>;
  MinistryEdge: EdgeParent<MinistryParent>;
  MinistryOrder: MinistryOrder;
  MinistryWhere: MinistryWhere;
  Money: Money;
  MoneyComparison: MoneyComparison;
  Municipality: MunicipalityParent;
  MunicipalityConnection: ConnectionParent<EdgeParent<MunicipalityParent>>;
  MunicipalityEdge: EdgeParent<MunicipalityParent>;
  MunicipalityKindComparison: MunicipalityKindComparison;
  MunicipalityOrder: MunicipalityOrder;
  MunicipalityTally: MunicipalityTallyParent;
  MunicipalityWhere: MunicipalityWhere;
  Name: NameParent;
  NameComparison: NameComparison;
  NameLabelComparison: NameLabelComparison;
  NameOrder: NameOrder;
  NameRelation: NameRelation;
  NameWhere: NameWhere;
  NarrowerTopicConnection: ConnectionParent<FactEdgeParent<TopicParent>>;
  NarrowerTopicEdge: FactEdgeParent<TopicParent>;
  NarrowerTopicOrder: NarrowerTopicOrder;
  NarrowerTopicRelation: NarrowerTopicRelation;
  NarrowerTopicWhere: NarrowerTopicWhere;
  Neighborhood: NeighborhoodParent;
  NeighborhoodNode: NeighborhoodNodeParent;
  Node: NodeParent;
  Observation: ObservationParent;
  ObservationConnection: ConnectionParent<EdgeParent<ObservationParent>>;
  ObservationEdge: EdgeParent<ObservationParent>;
  ObservationOrder: ObservationOrder;
  ObservationRelation: ObservationRelation;
  ObservationWhere: ObservationWhere;
  Organization: OrganizationParent;
  OrganizationConnection: ConnectionParent<EdgeParent<OrganizationParent>>;
  OrganizationEdge: EdgeParent<OrganizationParent>;
  OrganizationMemberConnection: ConnectionParent<FactEdgeParent<PersonParent>>;
  OrganizationMemberEdge: FactEdgeParent<PersonParent>;
  OrganizationMemberOrder: OrganizationMemberOrder;
  OrganizationMemberRelation: OrganizationMemberRelation;
  OrganizationMemberWhere: OrganizationMemberWhere;
  OrganizationOrder: OrganizationOrder;
  OrganizationUnitConnection: ConnectionParent<FactEdgeParent<OrganizationParent>>;
  OrganizationUnitEdge: FactEdgeParent<OrganizationParent>;
  OrganizationUnitOrder: OrganizationUnitOrder;
  OrganizationUnitRelation: OrganizationUnitRelation;
  OrganizationUnitWhere: OrganizationUnitWhere;
  OrganizationWhere: OrganizationWhere;
  OutOfTime: OutOfTimeParent;
  PageInfo: PageInfo;
  ParentGrantConnection: ConnectionParent<FactEdgeParent<GrantParent>>;
  ParentGrantEdge: FactEdgeParent<GrantParent>;
  ParentGrantOrder: ParentGrantOrder;
  ParentGrantRelation: ParentGrantRelation;
  ParentGrantWhere: ParentGrantWhere;
  ParentOrganizationConnection: ConnectionParent<FactEdgeParent<OrganizationParent>>;
  ParentOrganizationEdge: FactEdgeParent<OrganizationParent>;
  ParentOrganizationOrder: ParentOrganizationOrder;
  ParentOrganizationRelation: ParentOrganizationRelation;
  ParentOrganizationWhere: ParentOrganizationWhere;
  PartialDate: Scalars['PartialDate']['output'];
  ParticipationRoleComparison: ParticipationRoleComparison;
  Path: PathParent;
  Person: PersonParent;
  PersonConnection: ConnectionParent<EdgeParent<PersonParent>>;
  PersonContributionConnection: ConnectionParent<FactEdgeParent<ContributionParent>>;
  PersonContributionEdge: FactEdgeParent<ContributionParent>;
  PersonContributionOrder: PersonContributionOrder;
  PersonContributionRelation: PersonContributionRelation;
  PersonContributionWhere: PersonContributionWhere;
  PersonEdge: EdgeParent<PersonParent>;
  PersonMembershipConnection: ConnectionParent<FactEdgeParent<OrganizationParent>>;
  PersonMembershipEdge: FactEdgeParent<OrganizationParent>;
  PersonMembershipOrder: PersonMembershipOrder;
  PersonMembershipRelation: PersonMembershipRelation;
  PersonMembershipWhere: PersonMembershipWhere;
  PersonOrder: PersonOrder;
  PersonWhere: PersonWhere;
  PredecessorConnection: ConnectionParent<FactEdgeParent<ThingParent>>;
  PredecessorEdge: FactEdgeParent<ThingParent>;
  PredecessorOrder: PredecessorOrder;
  PredecessorRelation: PredecessorRelation;
  PredecessorWhere: PredecessorWhere;
  Project: ProjectParent;
  ProjectConnection: ConnectionParent<EdgeParent<ProjectParent>>;
  ProjectContributionConnection: ConnectionParent<FactEdgeParent<ContributionParent>>;
  ProjectContributionEdge: FactEdgeParent<ContributionParent>;
  ProjectContributionOrder: ProjectContributionOrder;
  ProjectContributionRelation: ProjectContributionRelation;
  ProjectContributionWhere: ProjectContributionWhere;
  ProjectCoverage: ProjectCoverageParent;
  ProjectEdge: EdgeParent<ProjectParent>;
  ProjectLeaderConnection: ConnectionParent<FactEdgeParent<OrganizationParent>>;
  ProjectLeaderEdge: FactEdgeParent<OrganizationParent>;
  ProjectLeaderOrder: ProjectLeaderOrder;
  ProjectLeaderRelation: ProjectLeaderRelation;
  ProjectLeaderWhere: ProjectLeaderWhere;
  ProjectLeadershipConnection: ConnectionParent<FactEdgeParent<ProjectParent>>;
  ProjectLeadershipEdge: FactEdgeParent<ProjectParent>;
  ProjectLeadershipOrder: ProjectLeadershipOrder;
  ProjectLeadershipRelation: ProjectLeadershipRelation;
  ProjectLeadershipWhere: ProjectLeadershipWhere;
  ProjectOrder: ProjectOrder;
  ProjectParticipantConnection: ConnectionParent<FactEdgeParent<ThingParent>>;
  ProjectParticipantEdge: FactEdgeParent<ThingParent>;
  ProjectParticipantOrder: ProjectParticipantOrder;
  ProjectParticipantRelation: ProjectParticipantRelation;
  ProjectParticipantWhere: ProjectParticipantWhere;
  ProjectParticipationConnection: ConnectionParent<FactEdgeParent<ProjectParent>>;
  ProjectParticipationEdge: FactEdgeParent<ProjectParent>;
  ProjectParticipationOrder: ProjectParticipationOrder;
  ProjectParticipationRelation: ProjectParticipationRelation;
  ProjectParticipationWhere: ProjectParticipationWhere;
  ProjectWhere: ProjectWhere;
  PurposeGrantConnection: ConnectionParent<FactEdgeParent<GrantParent>>;
  PurposeGrantEdge: FactEdgeParent<GrantParent>;
  PurposeGrantOrder: PurposeGrantOrder;
  PurposeGrantRelation: PurposeGrantRelation;
  PurposeGrantWhere: PurposeGrantWhere;
  QualifierComparison: QualifierComparison;
  Query: Record<PropertyKey, never>;
  ReceivedGrantConnection: ConnectionParent<FactEdgeParent<GrantParent>>;
  ReceivedGrantEdge: FactEdgeParent<GrantParent>;
  ReceivedGrantOrder: ReceivedGrantOrder;
  ReceivedGrantRelation: ReceivedGrantRelation;
  ReceivedGrantWhere: ReceivedGrantWhere;
  SearchConnection: SearchConnectionParent;
  SearchCount: SearchCount;
  SearchEdge: SearchEdgeParent;
  ShortestPaths: ShortestPathsParent;
  Source: SourceParent;
  SourceConnection: ConnectionParent<EdgeParent<SourceParent>>;
  SourceEdge: EdgeParent<SourceParent>;
  SourceOrder: SourceOrder;
  SourceWhere: SourceWhere;
  State: StateParent;
  StateConnection: ConnectionParent<EdgeParent<StateParent>>;
  StateEdge: EdgeParent<StateParent>;
  StateOrder: StateOrder;
  StateWhere: StateWhere;
  Statement: StatementParent;
  StatementConnection: ConnectionParent<EdgeParent<StatementParent>>;
  StatementEdge: EdgeParent<StatementParent>;
  StatementKindComparison: StatementKindComparison;
  StatementKindCount: StatementKindCount;
  Step: StepParent;
  String: Scalars['String']['output'];
  SubGrantConnection: ConnectionParent<FactEdgeParent<GrantParent>>;
  SubGrantEdge: FactEdgeParent<GrantParent>;
  SubGrantOrder: SubGrantOrder;
  SubGrantRelation: SubGrantRelation;
  SubGrantWhere: SubGrantWhere;
  SuccessorConnection: ConnectionParent<FactEdgeParent<ThingParent>>;
  SuccessorEdge: FactEdgeParent<ThingParent>;
  SuccessorOrder: SuccessorOrder;
  SuccessorRelation: SuccessorRelation;
  SuccessorWhere: SuccessorWhere;
  Territory: TerritoryParent;
  TerritoryAdministrationConnection: ConnectionParent<FactEdgeParent<AdministrationParent>>;
  TerritoryAdministrationEdge: FactEdgeParent<AdministrationParent>;
  TerritoryAdministrationOrder: TerritoryAdministrationOrder;
  TerritoryAdministrationRelation: TerritoryAdministrationRelation;
  TerritoryAdministrationWhere: TerritoryAdministrationWhere;
  TerritoryConnection: ConnectionParent<EdgeParent<TerritoryParent>>;
  TerritoryEdge: EdgeParent<TerritoryParent>;
  TerritoryEventConnection: ConnectionParent<FactEdgeParent<EventParent>>;
  TerritoryEventEdge: FactEdgeParent<EventParent>;
  TerritoryEventOrder: TerritoryEventOrder;
  TerritoryEventRelation: TerritoryEventRelation;
  TerritoryEventWhere: TerritoryEventWhere;
  TerritoryOrder: TerritoryOrder;
  TerritoryWhere: TerritoryWhere;
  TextComparison: TextComparison;
  Thing: ThingParent;
  ThingOrder: ThingOrder;
  ThingWhere: ThingWhere;
  Topic: TopicParent;
  TopicConnection: ConnectionParent<EdgeParent<TopicParent>>;
  TopicContributionConnection: ConnectionParent<FactEdgeParent<ContributionParent>>;
  TopicContributionEdge: FactEdgeParent<ContributionParent>;
  TopicContributionOrder: TopicContributionOrder;
  TopicContributionRelation: TopicContributionRelation;
  TopicContributionWhere: TopicContributionWhere;
  TopicEdge: EdgeParent<TopicParent>;
  TopicEventConnection: ConnectionParent<FactEdgeParent<EventParent>>;
  TopicEventEdge: FactEdgeParent<EventParent>;
  TopicEventOrder: TopicEventOrder;
  TopicEventRelation: TopicEventRelation;
  TopicEventWhere: TopicEventWhere;
  TopicFundingSourceConnection: ConnectionParent<FactEdgeParent<FundingSourceParent>>;
  TopicFundingSourceEdge: FactEdgeParent<FundingSourceParent>;
  TopicFundingSourceOrder: TopicFundingSourceOrder;
  TopicFundingSourceRelation: TopicFundingSourceRelation;
  TopicFundingSourceWhere: TopicFundingSourceWhere;
  TopicOrder: TopicOrder;
  TopicProjectConnection: ConnectionParent<FactEdgeParent<ProjectParent>>;
  TopicProjectEdge: FactEdgeParent<ProjectParent>;
  TopicProjectOrder: TopicProjectOrder;
  TopicProjectRelation: TopicProjectRelation;
  TopicProjectWhere: TopicProjectWhere;
  TopicWhere: TopicWhere;
  Truncation: TruncationParent;
  URL: Scalars['URL']['output'];
  University: UniversityParent;
  UniversityConnection: ConnectionParent<EdgeParent<UniversityParent>>;
  UniversityEdge: EdgeParent<UniversityParent>;
  UniversityOrder: UniversityOrder;
  UniversityWhere: UniversityWhere;
  UnknownId: UnknownIdParent;
  UnsourcedFact: UnsourcedFactParent;
  UnsourcedFactConnection: ConnectionParent<EdgeParent<UnsourcedFactParent>>;
  UnsourcedFactEdge: EdgeParent<UnsourcedFactParent>;
  UnsourcedFactOrder: UnsourcedFactOrder;
  UnsourcedFactWhere: UnsourcedFactWhere;
};

export type AsOfDirectiveArgs = {
  date: Scalars['Date']['input'];
  recorded?: Maybe<Scalars['DateTime']['input']>;
};

export type AsOfDirectiveResolver<Result, Parent, ContextType = Context, Args = AsOfDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AboutProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AboutProjectConnection'] = ResolversParentTypes['AboutProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AboutProjectEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<AboutProjectConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<AboutTopicConnectionGroupsArgs, 'by'>>;
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

export type ActorMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorMeasure'] = ResolversParentTypes['ActorMeasure']> = {
  actor?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorMeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorMeasureConnection'] = ResolversParentTypes['ActorMeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ActorMeasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorMeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorMeasureEdge'] = ResolversParentTypes['ActorMeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActorMeasure'], ParentType, ContextType>;
};

export type ActorMeasuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorMeasures'] = ResolversParentTypes['ActorMeasures']> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actors?: Resolver<ResolversTypes['ActorMeasureConnection'], ParentType, ContextType, RequireFields<ActorMeasuresActorsArgs, 'orderBy'>>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  communityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['MeasureMethod'], ParentType, ContextType>;
  modularity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  otherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sampleSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['EdgeType']>, ParentType, ContextType>;
};

export type AdministeredTerritoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministeredTerritoryConnection'] = ResolversParentTypes['AdministeredTerritoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdministeredTerritoryEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<AdministeredTerritoryConnectionGroupsArgs, 'by' | 'of'>>;
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
  participatesIn?: Resolver<ResolversTypes['ProjectParticipationConnection'], ParentType, ContextType, RequireFields<AdministrationParticipatesInArgs, 'validity'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<AdministrationConnectionGroupsArgs, 'by'>>;
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
  participatesIn?: Resolver<ResolversTypes['ProjectParticipationConnection'], ParentType, ContextType, RequireFields<AgencyParticipatesInArgs, 'validity'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<AgencyConnectionGroupsArgs, 'by'>>;
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
  participatesIn?: Resolver<ResolversTypes['ProjectParticipationConnection'], ParentType, ContextType, RequireFields<AssociationParticipatesInArgs, 'validity'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<AssociationConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<AwardedGrantConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<BroaderTopicConnectionGroupsArgs, 'by'>>;
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
  participatesIn?: Resolver<ResolversTypes['ProjectParticipationConnection'], ParentType, ContextType, RequireFields<CentreParticipatesInArgs, 'validity'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<CentreConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ContainedTerritoryConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ContainingTerritoryConnectionGroupsArgs, 'by' | 'of'>>;
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

export type ContradictingStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictingStatement'] = ResolversParentTypes['ContradictingStatement']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['FactStatus']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContradictingStatementValueArgs, 'language'>>;
};

export type ContradictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContradictionExplanationArgs, 'language'>>;
  kind?: Resolver<ResolversTypes['ContradictionKind'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['ContradictingStatement']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ContributionConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ContributionEventConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ContributionSpeakerConnectionGroupsArgs, 'by'>>;
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
  participatesIn?: Resolver<ResolversTypes['ProjectParticipationConnection'], ParentType, ContextType, RequireFields<DistrictParticipatesInArgs, 'validity'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<DistrictConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<EventAttendanceConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<EventAttendeeConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<EventConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventContributionConnection'] = ResolversParentTypes['EventContributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventContributionEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<EventContributionConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<EventHostConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<EventPlaceConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<EvidenceConnectionGroupsArgs, 'by'>>;
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

export type FoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Found'] = ResolversParentTypes['Found']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundedGrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundedGrantConnection'] = ResolversParentTypes['FundedGrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundedGrantEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<FundedGrantConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<FundedOrganizationConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<FundedProjectConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<FundingConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<FundingManagerConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<FundingSourceConnectionGroupsArgs, 'by'>>;
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
  participatesIn?: Resolver<ResolversTypes['ProjectParticipationConnection'], ParentType, ContextType, RequireFields<GovernmentRegionParticipatesInArgs, 'validity'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<GovernmentRegionConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<GrantConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<GrantFunderConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<GrantPurposeConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<GrantRecipientConnectionGroupsArgs, 'by'>>;
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

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['GroupFigure']>, ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type GroupFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupFigure'] = ResolversParentTypes['GroupFigure']> = {
  average?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GroupKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupKey'] = ResolversParentTypes['GroupKey']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HostedEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HostedEventConnection'] = ResolversParentTypes['HostedEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HostedEventEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<HostedEventConnectionGroupsArgs, 'by'>>;
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

export type InvalidIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidId'] = ResolversParentTypes['InvalidId']> = {
  expected?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InvalidIdMessageArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LookUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookUp'] = ResolversParentTypes['LookUp']> = {
  __resolveType: TypeResolveFn<'Found' | 'InvalidId' | 'Merged' | 'OutOfTime' | 'UnknownId', ParentType, ContextType>;
};

export type LookUpErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookUpError'] = ResolversParentTypes['LookUpError']> = {
  __resolveType: TypeResolveFn<'InvalidId' | 'OutOfTime' | 'UnknownId', ParentType, ContextType>;
};

export type ManagedFundingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManagedFundingConnection'] = ResolversParentTypes['ManagedFundingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ManagedFundingEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ManagedFundingConnectionGroupsArgs, 'by'>>;
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

export type MergedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Merged'] = ResolversParentTypes['Merged']> = {
  formerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
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
  participatesIn?: Resolver<ResolversTypes['ProjectParticipationConnection'], ParentType, ContextType, RequireFields<MinistryParticipatesInArgs, 'validity'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<MinistryConnectionGroupsArgs, 'by'>>;
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
  participatesIn?: Resolver<ResolversTypes['ProjectParticipationConnection'], ParentType, ContextType, RequireFields<MunicipalityParticipatesInArgs, 'validity'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<MunicipalityConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<NarrowerTopicConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ObservationConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<OrganizationConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<OrganizationMemberConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<OrganizationUnitConnectionGroupsArgs, 'by'>>;
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

export type OutOfTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutOfTime'] = ResolversParentTypes['OutOfTime']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OutOfTimeMessageArgs, 'language'>>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ParentGrantConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ParentOrganizationConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<PersonConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonContributionConnection'] = ResolversParentTypes['PersonContributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonContributionEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<PersonContributionConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<PersonMembershipConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<PredecessorConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProjectConnectionGroupsArgs, 'by' | 'of'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectContributionConnection'] = ResolversParentTypes['ProjectContributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectContributionEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProjectContributionConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProjectLeaderConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProjectLeadershipConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProjectParticipantConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProjectParticipationConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<PurposeGrantConnectionGroupsArgs, 'by' | 'of'>>;
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
  actorMeasures?: Resolver<ResolversTypes['ActorMeasures'], ParentType, ContextType, Partial<QueryActorMeasuresArgs>>;
  administration?: Resolver<Maybe<ResolversTypes['Administration']>, ParentType, ContextType, RequireFields<QueryAdministrationArgs, 'id'>>;
  administrations?: Resolver<ResolversTypes['AdministrationConnection'], ParentType, ContextType, RequireFields<QueryAdministrationsArgs, 'validity'>>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<QueryAgenciesArgs, 'validity'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'id'>>;
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType, RequireFields<QueryAssociationArgs, 'id'>>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<QueryAssociationsArgs, 'validity'>>;
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType, RequireFields<QueryCentreArgs, 'id'>>;
  centres?: Resolver<ResolversTypes['CentreConnection'], ParentType, ContextType, RequireFields<QueryCentresArgs, 'validity'>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<QueryContradictionsArgs>>;
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
  lookUp?: Resolver<ResolversTypes['LookUp'], ParentType, ContextType, RequireFields<QueryLookUpArgs, 'id'>>;
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
  unsourced?: Resolver<ResolversTypes['UnsourcedFactConnection'], ParentType, ContextType, Partial<QueryUnsourcedArgs>>;
};

export type ReceivedGrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivedGrantConnection'] = ResolversParentTypes['ReceivedGrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReceivedGrantEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ReceivedGrantConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<SourceConnectionGroupsArgs, 'by'>>;
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
  participatesIn?: Resolver<ResolversTypes['ProjectParticipationConnection'], ParentType, ContextType, RequireFields<StateParticipatesInArgs, 'validity'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<StateConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<SubGrantConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<SuccessorConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<TerritoryAdministrationConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<TerritoryConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<TerritoryEventConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<TopicConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicContributionConnection'] = ResolversParentTypes['TopicContributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicContributionEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<TopicContributionConnectionGroupsArgs, 'by' | 'of'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<TopicEventConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<TopicFundingSourceConnectionGroupsArgs, 'by'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<TopicProjectConnectionGroupsArgs, 'by' | 'of'>>;
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
  participatesIn?: Resolver<ResolversTypes['ProjectParticipationConnection'], ParentType, ContextType, RequireFields<UniversityParticipatesInArgs, 'validity'>>;
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
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<UniversityConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['University']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UniversityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UniversityEdge'] = ResolversParentTypes['UniversityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['University'], ParentType, ContextType>;
};

export type UnknownIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownId'] = ResolversParentTypes['UnknownId']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnknownIdMessageArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnsourcedFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnsourcedFact'] = ResolversParentTypes['UnsourcedFact']> = {
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  missingEvidence?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['FactStatus']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnsourcedFactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnsourcedFactConnection'] = ResolversParentTypes['UnsourcedFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnsourcedFactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UnsourcedFact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnsourcedFactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnsourcedFactEdge'] = ResolversParentTypes['UnsourcedFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnsourcedFact'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AboutProjectConnection?: AboutProjectConnectionResolvers<ContextType>;
  AboutProjectEdge?: AboutProjectEdgeResolvers<ContextType>;
  AboutTopicConnection?: AboutTopicConnectionResolvers<ContextType>;
  AboutTopicEdge?: AboutTopicEdgeResolvers<ContextType>;
  ActorMeasure?: ActorMeasureResolvers<ContextType>;
  ActorMeasureConnection?: ActorMeasureConnectionResolvers<ContextType>;
  ActorMeasureEdge?: ActorMeasureEdgeResolvers<ContextType>;
  ActorMeasures?: ActorMeasuresResolvers<ContextType>;
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
  ContradictingStatement?: ContradictingStatementResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
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
  Found?: FoundResolvers<ContextType>;
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
  Group?: GroupResolvers<ContextType>;
  GroupFigure?: GroupFigureResolvers<ContextType>;
  GroupKey?: GroupKeyResolvers<ContextType>;
  HostedEventConnection?: HostedEventConnectionResolvers<ContextType>;
  HostedEventEdge?: HostedEventEdgeResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  InvalidId?: InvalidIdResolvers<ContextType>;
  LookUp?: LookUpResolvers<ContextType>;
  LookUpError?: LookUpErrorResolvers<ContextType>;
  ManagedFundingConnection?: ManagedFundingConnectionResolvers<ContextType>;
  ManagedFundingEdge?: ManagedFundingEdgeResolvers<ContextType>;
  Merged?: MergedResolvers<ContextType>;
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
  OutOfTime?: OutOfTimeResolvers<ContextType>;
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
  UnknownId?: UnknownIdResolvers<ContextType>;
  UnsourcedFact?: UnsourcedFactResolvers<ContextType>;
  UnsourcedFactConnection?: UnsourcedFactConnectionResolvers<ContextType>;
  UnsourcedFactEdge?: UnsourcedFactEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  asOf?: AsOfDirectiveResolver<any, any, ContextType>;
};
