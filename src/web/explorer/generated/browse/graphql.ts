/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Conditions on how many facts that lead to project meet a condition. */
export type AboutProjectRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: AboutProjectWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: AboutProjectWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: AboutProjectWhere | null | undefined;
};

/** Conditions on facts that lead to project, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type AboutProjectWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<AboutProjectWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: AboutProjectWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<AboutProjectWhere> | null | undefined;
  /** The project. */
  readonly project?: ProjectWhere | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to topic meet a condition. */
export type AboutTopicRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: AboutTopicWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: AboutTopicWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: AboutTopicWhere | null | undefined;
};

/** Conditions on facts that lead to topic, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type AboutTopicWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<AboutTopicWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: AboutTopicWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<AboutTopicWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** The topic. */
  readonly topic?: TopicWhere | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to territory meet a condition. */
export type AdministeredTerritoryRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: AdministeredTerritoryWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: AdministeredTerritoryWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: AdministeredTerritoryWhere | null | undefined;
};

/** Conditions on facts that lead to territory, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type AdministeredTerritoryWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<AdministeredTerritoryWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: AdministeredTerritoryWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<AdministeredTerritoryWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** The territory that is administered. */
  readonly territory?: TerritoryWhere | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on administration, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type AdministrationWhere = {
  /** The territories that it administers, with dates. */
  readonly administers?: AdministeredTerritoryRelation | null | undefined;
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<AdministrationWhere> | null | undefined;
  /** Events that this body attended. */
  readonly attendances?: EventAttendanceRelation | null | undefined;
  /** One or two sentences that say what it is; null when there are none. */
  readonly description?: TextComparison | null | undefined;
  /** Funds and programs that pay for this body. */
  readonly funding?: FundingRelation | null | undefined;
  /** Grants that this body gives. */
  readonly grantsAwarded?: AwardedGrantRelation | null | undefined;
  /** Grants that the administration receives, such as a sub-grant of KISI. */
  readonly grantsReceived?: ReceivedGrantRelation | null | undefined;
  /** Events that the administration hosted; the City of Offenbach hosted `event/wir-vernetzungstreffen-2025-02-04`. */
  readonly hostedEvents?: HostedEventRelation | null | undefined;
  /** Stable, readable id, for example `administration/06413000`. Never used again for another. */
  readonly id?: IdComparison | null | undefined;
  /** Official and public keys, with their dates. */
  readonly identifiers?: IdentifierRelation | null | undefined;
  /** Projects that this body leads. */
  readonly leadsProjects?: ProjectLeadershipRelation | null | undefined;
  /** Funds and programs that this body manages or grants from. */
  readonly managedFunding?: ManagedFundingRelation | null | undefined;
  /** People with a role in the administration, such as its elected heads of department. */
  readonly members?: OrganizationMemberRelation | null | undefined;
  /** The name on the date of the operation. */
  readonly name?: NameComparison | null | undefined;
  /** Every name that the graph knows, of any time, in both languages, preferred and other, by their first day; each with its dates and passages. */
  readonly names?: NameRelation | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: AdministrationWhere | null | undefined;
  /** Dated figures about the administration; sources that differ stand side by side. */
  readonly observations?: ObservationRelation | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<AdministrationWhere> | null | undefined;
  /** Projects in which this body takes part, with its role. */
  readonly participatesIn?: ProjectParticipationRelation | null | undefined;
  /** The bodies that this one came after. */
  readonly predecessors?: PredecessorRelation | null | undefined;
  /** The bodies that came after this one; a new name alone makes no successor. */
  readonly successors?: SuccessorRelation | null | undefined;
  /** Grants whose purpose is this body itself, whoever receives the money. */
  readonly supportedByGrants?: PurposeGrantRelation | null | undefined;
  /** There is one that meets this. The territory that it administers on the date of the operation; null when it administers none then. */
  readonly territory?: TerritoryWhere | null | undefined;
  /** The bodies of which this one is a unit. */
  readonly unitOf?: ParentOrganizationRelation | null | undefined;
  /** Units of the administration, for example its WIR-Vielfaltszentrum. */
  readonly units?: OrganizationUnitRelation | null | undefined;
  /** First day on which the body exists; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the body exists, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to grant meet a condition. */
export type AwardedGrantRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: AwardedGrantWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: AwardedGrantWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: AwardedGrantWhere | null | undefined;
};

/** Conditions on facts that lead to grant, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type AwardedGrantWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<AwardedGrantWhere> | null | undefined;
  /** The grant. */
  readonly grant?: GrantWhere | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: AwardedGrantWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<AwardedGrantWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on a yes or no. Several at once must all be met. */
export type BooleanComparison = {
  /** Equals this. */
  readonly eq?: boolean | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on how many facts that lead to topic meet a condition. */
export type BroaderTopicRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: BroaderTopicWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: BroaderTopicWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: BroaderTopicWhere | null | undefined;
};

/** Conditions on facts that lead to topic, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type BroaderTopicWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<BroaderTopicWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: BroaderTopicWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<BroaderTopicWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** The broader topic. */
  readonly topic?: TopicWhere | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to territory meet a condition. */
export type ContainedTerritoryRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: ContainedTerritoryWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: ContainedTerritoryWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: ContainedTerritoryWhere | null | undefined;
};

/** Conditions on facts that lead to territory, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type ContainedTerritoryWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<ContainedTerritoryWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: ContainedTerritoryWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<ContainedTerritoryWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** The smaller territory. */
  readonly territory?: TerritoryWhere | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to territory meet a condition. */
export type ContainingTerritoryRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: ContainingTerritoryWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: ContainingTerritoryWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: ContainingTerritoryWhere | null | undefined;
};

/** Conditions on facts that lead to territory, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type ContainingTerritoryWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<ContainingTerritoryWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: ContainingTerritoryWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<ContainingTerritoryWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** The larger territory. */
  readonly territory?: TerritoryWhere | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to event meet a condition. */
export type ContributionEventRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: ContributionEventWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: ContributionEventWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: ContributionEventWhere | null | undefined;
};

/** Conditions on facts that lead to event, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type ContributionEventWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<ContributionEventWhere> | null | undefined;
  /** The event. */
  readonly event?: EventWhere | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: ContributionEventWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<ContributionEventWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Kinds of contribution to an event. */
export type ContributionKind =
  /** The presentation of a project, program or result. */
  | 'PRESENTATION'
  /** A talk on a topic, mostly by a guest. */
  | 'TALK'
  /** Words of welcome, as Martin Wilhelm gave them on 4 February 2025 in Offenbach. */
  | 'WELCOME';

/** Conditions on a `ContributionKind`. Several at once must all be met. */
export type ContributionKindComparison = {
  /** Equals this. */
  readonly eq?: ContributionKind | null | undefined;
  /** Is one of these; none of an empty list. */
  readonly in?: ReadonlyArray<ContributionKind> | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on how many facts that lead to person meet a condition. */
export type ContributionSpeakerRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: ContributionSpeakerWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: ContributionSpeakerWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: ContributionSpeakerWhere | null | undefined;
};

/** Conditions on facts that lead to person, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type ContributionSpeakerWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<ContributionSpeakerWhere> | null | undefined;
  /** In what capacity the person spoke; null when the source does not say. */
  readonly capacity?: TextComparison | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: ContributionSpeakerWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<ContributionSpeakerWhere> | null | undefined;
  /** The person who spoke. */
  readonly person?: PersonWhere | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on contribution, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type ContributionWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<ContributionWhere> | null | undefined;
  /** One or two sentences that say what it is; null when there are none. */
  readonly description?: TextComparison | null | undefined;
  /** Events at which it was given. */
  readonly events?: ContributionEventRelation | null | undefined;
  /** Stable, readable id, for example `contribution/2025-02-04-vortrag`. Never used again for another. */
  readonly id?: IdComparison | null | undefined;
  /** Official and public keys, with their dates. */
  readonly identifiers?: IdentifierRelation | null | undefined;
  /** Whether it is a welcome, a talk or a presentation. */
  readonly kind?: ContributionKindComparison | null | undefined;
  /** The title on the date of the operation. */
  readonly name?: NameComparison | null | undefined;
  /** Every name that the graph knows, of any time, in both languages, preferred and other, by their first day; each with its dates and passages. */
  readonly names?: NameRelation | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: ContributionWhere | null | undefined;
  /** Dated figures about the contribution; sources that differ stand side by side. */
  readonly observations?: ObservationRelation | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<ContributionWhere> | null | undefined;
  /** Its place in the order of the event, from 1; null when not known. */
  readonly position?: IntComparison | null | undefined;
  /** Projects that it is about: the presentation of Aljoscha Probst was about KISI. */
  readonly projects?: AboutProjectRelation | null | undefined;
  /** People who gave it. */
  readonly speakers?: ContributionSpeakerRelation | null | undefined;
  /** Topics that it is about. */
  readonly topics?: AboutTopicRelation | null | undefined;
  /** First day on which the contribution exists; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the contribution exists, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on a date. A date known only in part counts as all of its days, and so does the one that it is compared with: `gte: "2024"` and `lt: "2026"` are the years 2024 and 2025. Several at once must all be met. */
export type DateComparison = {
  /** Lies within this date: `2024` finds every day and month of 2024. */
  readonly eq?: string | null | undefined;
  /** Begins after this date has ended. */
  readonly gt?: string | null | undefined;
  /** Begins on the first day of this date or later. */
  readonly gte?: string | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
  /** Ends before this date begins. */
  readonly lt?: string | null | undefined;
  /** Ends by the end of this date. */
  readonly lte?: string | null | undefined;
};

/** Conditions on an instant. Several at once must all be met. */
export type DateTimeComparison = {
  /** Equals this. */
  readonly eq?: string | null | undefined;
  /** Is more than this. */
  readonly gt?: string | null | undefined;
  /** Is this or more. */
  readonly gte?: string | null | undefined;
  /** Is one of these; none of an empty list. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is less than this. */
  readonly lt?: string | null | undefined;
  /** Is this or less. */
  readonly lte?: string | null | undefined;
};

/** Conditions on a decimal, compared as a number: 8 equals 8.0. Several at once must all be met. */
export type DecimalComparison = {
  /** Equals this. */
  readonly eq?: string | null | undefined;
  /** Is more than this. */
  readonly gt?: string | null | undefined;
  /** Is this or more. */
  readonly gte?: string | null | undefined;
  /** Is one of these; none of an empty list. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is less than this. */
  readonly lt?: string | null | undefined;
  /** Is this or less. */
  readonly lte?: string | null | undefined;
};

/** Conditions on district, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type DistrictWhere = {
  /** The bodies that administer it, with dates. */
  readonly administeredBy?: TerritoryAdministrationRelation | null | undefined;
  /** There is one that meets this. The body that administers it on the date of the operation; null when none is known. */
  readonly administration?: AdministrationWhere | null | undefined;
  /** Official key of 5 digits on the date of the operation, for example `06440`; null when it had none or it is not known. */
  readonly ags?: KeyComparison | null | undefined;
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<DistrictWhere> | null | undefined;
  /** One or two sentences that say what it is; null when there are none. */
  readonly description?: TextComparison | null | undefined;
  /** Events held here. */
  readonly events?: TerritoryEventRelation | null | undefined;
  /** Stable, readable id, for example `district/06440`. Never used again for another. */
  readonly id?: IdComparison | null | undefined;
  /** Official and public keys, with their dates. */
  readonly identifiers?: IdentifierRelation | null | undefined;
  /** The name on the date of the operation. */
  readonly name?: NameComparison | null | undefined;
  /** Every name that the graph knows, of any time, in both languages, preferred and other, by their first day; each with its dates and passages. */
  readonly names?: NameRelation | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: DistrictWhere | null | undefined;
  /** Dated figures about the district; sources that differ stand side by side. */
  readonly observations?: ObservationRelation | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<DistrictWhere> | null | undefined;
  /** The government region that contains it, with dates. */
  readonly partOf?: ContainingTerritoryRelation | null | undefined;
  /** Projects in which it takes part: Butzbach in KISI. */
  readonly participatesIn?: ProjectParticipationRelation | null | undefined;
  /** The municipalities that belong to it or did, with dates: Hanau was in the Main-Kinzig-Kreis to 2025-12-31. */
  readonly parts?: ContainedTerritoryRelation | null | undefined;
  /** The newest number of inhabitants known on the date of the operation; null without a figure. */
  readonly population?: IntComparison | null | undefined;
  /** The territories that passed into it, with the day of the change. */
  readonly predecessors?: PredecessorRelation | null | undefined;
  /** The territories into which it passed, with the day of the change. */
  readonly successors?: SuccessorRelation | null | undefined;
  /** First day on which the district exists; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the district exists, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on eligibility rule, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type EligibilityRuleWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<EligibilityRuleWhere> | null | undefined;
  /** Whether municipalities below the lower limit can take part jointly with others; null when not known. */
  readonly consortiumAllowed?: BooleanComparison | null | undefined;
  /** Stable, readable id, for example `eligibility-rule/kisi`. */
  readonly id?: IdComparison | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: EligibilityRuleWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<EligibilityRuleWhere> | null | undefined;
  /** A municipality has to have so many inhabitants or more; null without a lower limit. */
  readonly populationAtLeast?: IntComparison | null | undefined;
  /** A municipality has to have fewer inhabitants than this; null without an upper limit. */
  readonly populationBelow?: IntComparison | null | undefined;
  /** When the rule came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** When a correction closed the rule in this graph; null while it stands. */
  readonly recordedUntil?: DateTimeComparison | null | undefined;
  /** First day on which the rule holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the rule holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to event meet a condition. */
export type EventAttendanceRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: EventAttendanceWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: EventAttendanceWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: EventAttendanceWhere | null | undefined;
};

/** Conditions on facts that lead to event, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type EventAttendanceWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<EventAttendanceWhere> | null | undefined;
  /** The event that was attended. */
  readonly event?: EventWhere | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: EventAttendanceWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<EventAttendanceWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** As what the person or organization was there; null when the source does not say. */
  readonly role?: TextComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to thing meet a condition. */
export type EventAttendeeRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: EventAttendeeWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: EventAttendeeWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: EventAttendeeWhere | null | undefined;
};

/** Conditions on facts that lead to thing, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type EventAttendeeWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<EventAttendeeWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: EventAttendeeWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<EventAttendeeWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** As what the attendee is there; null when the source does not say. */
  readonly role?: TextComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** The person or organization that attends. */
  readonly thing?: ThingWhere | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to contribution meet a condition. */
export type EventContributionRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: EventContributionWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: EventContributionWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: EventContributionWhere | null | undefined;
};

/** Conditions on facts that lead to contribution, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type EventContributionWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<EventContributionWhere> | null | undefined;
  /** The talk, welcome or presentation. */
  readonly contribution?: ContributionWhere | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: EventContributionWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<EventContributionWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to organization meet a condition. */
export type EventHostRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: EventHostWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: EventHostWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: EventHostWhere | null | undefined;
};

/** Conditions on facts that lead to organization, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type EventHostWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<EventHostWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: EventHostWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<EventHostWhere> | null | undefined;
  /** The organization that hosts. */
  readonly organization?: OrganizationWhere | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to territory meet a condition. */
export type EventPlaceRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: EventPlaceWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: EventPlaceWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: EventPlaceWhere | null | undefined;
};

/** Conditions on facts that lead to territory, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type EventPlaceWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<EventPlaceWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: EventPlaceWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<EventPlaceWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** The territory in which the event takes place. */
  readonly territory?: TerritoryWhere | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
  /** Building or room, for example the town hall of Offenbach; null when the source does not say. */
  readonly venue?: TextComparison | null | undefined;
};

/** Conditions on event, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type EventWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<EventWhere> | null | undefined;
  /** People and organizations that attend it. */
  readonly attendees?: EventAttendeeRelation | null | undefined;
  /** Talks, welcomes and presentations at it. */
  readonly contributions?: EventContributionRelation | null | undefined;
  /** One or two sentences that say what it is; null when there are none. */
  readonly description?: TextComparison | null | undefined;
  /** Last day on which it takes place, inclusive; null when not known. */
  readonly endDate?: DateComparison | null | undefined;
  /** Organizations that host it. */
  readonly hosts?: EventHostRelation | null | undefined;
  /** Stable, readable id, for example `event/wir-vernetzungstreffen-2025-02-04`. Never used again for another. */
  readonly id?: IdComparison | null | undefined;
  /** Official and public keys, with their dates. */
  readonly identifiers?: IdentifierRelation | null | undefined;
  /** The name on the date of the operation. */
  readonly name?: NameComparison | null | undefined;
  /** Every name that the graph knows, of any time, in both languages, preferred and other, by their first day; each with its dates and passages. */
  readonly names?: NameRelation | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: EventWhere | null | undefined;
  /** Dated figures about the event; sources that differ stand side by side. */
  readonly observations?: ObservationRelation | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<EventWhere> | null | undefined;
  /** Where it takes place. */
  readonly places?: EventPlaceRelation | null | undefined;
  /** First day on which it takes place, for example 2025-02-04; null when not known. */
  readonly startDate?: DateComparison | null | undefined;
  /** What it is about. */
  readonly topics?: AboutTopicRelation | null | undefined;
  /** First day on which the event exists as a thing, apart from the days on which it takes place (`startDate`); null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the event exists as a thing, inclusive, apart from the days on which it takes place (`endDate`); null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Whether something is meant to happen or does. */
export type FactStatus =
  /** Stated as happening, as having happened or as agreed. Maps to 360Giving actualDates. */
  | 'ACTUAL'
  /**
   * Announced or intended, as the KISI project was in the article of February 2025.
   * Maps to 360Giving plannedDates.
   */
  | 'PLANNED';

/** Conditions on a `FactStatus`. Several at once must all be met. */
export type FactStatusComparison = {
  /** Equals this. */
  readonly eq?: FactStatus | null | undefined;
  /** Is one of these; none of an empty list. */
  readonly in?: ReadonlyArray<FactStatus> | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on how many facts that lead to grant meet a condition. */
export type FundedGrantRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: FundedGrantWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: FundedGrantWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: FundedGrantWhere | null | undefined;
};

/** Conditions on facts that lead to grant, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type FundedGrantWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<FundedGrantWhere> | null | undefined;
  /** The grant. */
  readonly grant?: GrantWhere | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: FundedGrantWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<FundedGrantWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to organization meet a condition. */
export type FundedOrganizationRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: FundedOrganizationWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: FundedOrganizationWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: FundedOrganizationWhere | null | undefined;
};

/** Conditions on facts that lead to organization, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type FundedOrganizationWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<FundedOrganizationWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: FundedOrganizationWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<FundedOrganizationWhere> | null | undefined;
  /** The organization. */
  readonly organization?: OrganizationWhere | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to project meet a condition. */
export type FundedProjectRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: FundedProjectWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: FundedProjectWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: FundedProjectWhere | null | undefined;
};

/** Conditions on facts that lead to project, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type FundedProjectWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<FundedProjectWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: FundedProjectWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<FundedProjectWhere> | null | undefined;
  /** The project. */
  readonly project?: ProjectWhere | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to organization meet a condition. */
export type FundingManagerRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: FundingManagerWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: FundingManagerWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: FundingManagerWhere | null | undefined;
};

/** Conditions on facts that lead to organization, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type FundingManagerWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<FundingManagerWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: FundingManagerWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<FundingManagerWhere> | null | undefined;
  /** The body that manages it. */
  readonly organization?: OrganizationWhere | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** What the body does, for example managing authority or granting authority; null when the source does not say. */
  readonly role?: TextComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to funding source meet a condition. */
export type FundingRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: FundingWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: FundingWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: FundingWhere | null | undefined;
};

/** Conditions on funding source, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type FundingSourceWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<FundingSourceWhere> | null | undefined;
  /** One or two sentences that say what it is; null when there are none. */
  readonly description?: TextComparison | null | undefined;
  /** Last day of the period for which it pays, inclusive, for AMIF in Germany 2029-12-31; null when not known. */
  readonly endDate?: DateComparison | null | undefined;
  /** Grants paid from it. A sub-grant passes on money of its parent grant: do not add both. */
  readonly grants?: FundedGrantRelation | null | undefined;
  /** Stable, readable id, for example `funding-source/amif-2021-2027`. Never used again for another. */
  readonly id?: IdComparison | null | undefined;
  /** Official and public keys, with their dates. */
  readonly identifiers?: IdentifierRelation | null | undefined;
  /** Bodies that manage it or grant from it. */
  readonly managers?: FundingManagerRelation | null | undefined;
  /** The name on the date of the operation. */
  readonly name?: NameComparison | null | undefined;
  /** Every name that the graph knows, of any time, in both languages, preferred and other, by their first day; each with its dates and passages. */
  readonly names?: NameRelation | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: FundingSourceWhere | null | undefined;
  /** Dated figures about the fund or program; sources that differ stand side by side. */
  readonly observations?: ObservationRelation | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<FundingSourceWhere> | null | undefined;
  /** Organizations that it pays for, such as the WIR-Vielfaltszentren. */
  readonly organizations?: FundedOrganizationRelation | null | undefined;
  /** Projects that it pays for, planned or actual. */
  readonly projects?: FundedProjectRelation | null | undefined;
  /** First day of the period for which it pays, for AMIF in Germany 2021-01-01; null when not known. */
  readonly startDate?: DateComparison | null | undefined;
  /** What it is for, such as the specific objectives of AMIF. */
  readonly topics?: AboutTopicRelation | null | undefined;
  /** First day on which the fund or program exists; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fund or program exists, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on facts that lead to funding source, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type FundingWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<FundingWhere> | null | undefined;
  /** The fund or program. */
  readonly fundingSource?: FundingSourceWhere | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: FundingWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<FundingWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to organization meet a condition. */
export type GrantFunderRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: GrantFunderWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: GrantFunderWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: GrantFunderWhere | null | undefined;
};

/** Conditions on facts that lead to organization, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type GrantFunderWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<GrantFunderWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: GrantFunderWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<GrantFunderWhere> | null | undefined;
  /** The body that gives. */
  readonly organization?: OrganizationWhere | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to thing meet a condition. */
export type GrantPurposeRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: GrantPurposeWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: GrantPurposeWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: GrantPurposeWhere | null | undefined;
};

/** Conditions on facts that lead to thing, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type GrantPurposeWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<GrantPurposeWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: GrantPurposeWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<GrantPurposeWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** What the money is for. */
  readonly thing?: ThingWhere | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to organization meet a condition. */
export type GrantRecipientRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: GrantRecipientWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: GrantRecipientWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: GrantRecipientWhere | null | undefined;
};

/** Conditions on facts that lead to organization, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type GrantRecipientWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<GrantRecipientWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: GrantRecipientWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<GrantRecipientWhere> | null | undefined;
  /** The body that receives. */
  readonly organization?: OrganizationWhere | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on grant, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type GrantWhere = {
  /** Amount awarded; null when not known. */
  readonly amountAwarded?: MoneyComparison | null | undefined;
  /** Amount paid out so far; null when not known. */
  readonly amountPaid?: MoneyComparison | null | undefined;
  /** Amount that was planned or announced before the award; null when not known. */
  readonly amountPlanned?: MoneyComparison | null | undefined;
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<GrantWhere> | null | undefined;
  /** Day of the award; null when not known. */
  readonly awardedOn?: DateComparison | null | undefined;
  /** The most that may be awarded, when only a limit is stated; never to be added up as if it were awarded. For a municipality in KISI EUR 290657.90; null when no limit is known. */
  readonly ceiling?: MoneyComparison | null | undefined;
  /** Share of the cost that the fund pays, in percent; null when not known. */
  readonly cofinancingRate?: DecimalComparison | null | undefined;
  /** The currency of its amounts by ISO 4217, such as `EUR`. */
  readonly currency?: TextComparison | null | undefined;
  /** What the grant is for; null when not known. */
  readonly description?: TextComparison | null | undefined;
  /** Last day of the period that the money is for, inclusive; null when not known. */
  readonly endDate?: DateComparison | null | undefined;
  /** Bodies that give the grant. */
  readonly funders?: GrantFunderRelation | null | undefined;
  /** Funds and programs that the money comes from. */
  readonly fundingSources?: FundingRelation | null | undefined;
  /** Stable, readable id, for example `grant/kisi-amif`. Never used again for another. */
  readonly id?: IdComparison | null | undefined;
  /** Official and public keys, with their dates. */
  readonly identifiers?: IdentifierRelation | null | undefined;
  /** The title on the date of the operation. */
  readonly name?: NameComparison | null | undefined;
  /** Every name that the graph knows, of any time, in both languages, preferred and other, by their first day; each with its dates and passages. */
  readonly names?: NameRelation | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: GrantWhere | null | undefined;
  /** Dated figures about the grant; sources that differ stand side by side. */
  readonly observations?: ObservationRelation | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<GrantWhere> | null | undefined;
  /** Grants whose money this one passes on. A grant with a parent is a regrant: add up one level of the chain, never two. */
  readonly parentGrants?: ParentGrantRelation | null | undefined;
  /** The projects or organizations that the money is for. */
  readonly purposes?: GrantPurposeRelation | null | undefined;
  /** Bodies that receive the grant. */
  readonly recipients?: GrantRecipientRelation | null | undefined;
  /** First day of the period that the money is for; null when not known. */
  readonly startDate?: DateComparison | null | undefined;
  /** Grants that pass on money of this one. */
  readonly subGrants?: SubGrantRelation | null | undefined;
  /** First day on which the grant exists; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the grant exists, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to event meet a condition. */
export type HostedEventRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: HostedEventWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: HostedEventWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: HostedEventWhere | null | undefined;
};

/** Conditions on facts that lead to event, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type HostedEventWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<HostedEventWhere> | null | undefined;
  /** The event. */
  readonly event?: EventWhere | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: HostedEventWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<HostedEventWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on an id, such as `project/kisi`. Several at once must all be met. */
export type IdComparison = {
  /** Equals this. */
  readonly eq?: string | number | null | undefined;
  /** Is one of these; none of an empty list. */
  readonly in?: ReadonlyArray<string | number> | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on how many identifier meet a condition. */
export type IdentifierRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: IdentifierWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: IdentifierWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: IdentifierWhere | null | undefined;
};

/** Systems of official and public keys. */
export type IdentifierScheme =
  /**
   * Amtlicher Gemeindeschlüssel, the German official key of territories: 8 digits for a municipality
   * (`06440005`), 5 for a district, 3 for a government region, 2 for a state.
   * Maps to schema:sameAs with DCAT-AP.de politicalGeocoding/municipalityKey, districtKey,
   * governmentDistrictKey and stateKey.
   */
  | 'AGS'
  /**
   * Amtlicher Regionalschlüssel, 12 digits, which also tells the association of municipalities:
   * `064400005005` for Butzbach.
   * Maps to schema:sameAs with DCAT-AP.de politicalGeocoding/regionalKey.
   */
  | 'ARS'
  /** Code commun d'identification, which names a program of the European Union's funds. */
  | 'CCI'
  /** Code of the local administrative unit, the European Union's level below NUTS. */
  | 'LAU'
  /**
   * The European Union's code of statistical regions: `DE7` for Hesse, `DE71` for the government
   * region of Darmstadt, `DE71E` for the Wetteraukreis.
   * Maps to eurio:hasNUTSCode.
   */
  | 'NUTS'
  /** A key of a register that has no scheme of its own here. */
  | 'OTHER'
  /** Research Organization Registry, for universities and research bodies. Maps to schema:sameAs. */
  | 'ROR'
  /** A web page that stands for the thing, such as its official site. Maps to schema:sameAs. */
  | 'URL'
  /** Wikidata item, for example `Q2973` for Darmstadt. Maps to schema:sameAs. */
  | 'WIKIDATA';

/** Conditions on a `IdentifierScheme`. Several at once must all be met. */
export type IdentifierSchemeComparison = {
  /** Equals this. */
  readonly eq?: IdentifierScheme | null | undefined;
  /** Is one of these; none of an empty list. */
  readonly in?: ReadonlyArray<IdentifierScheme> | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on identifier, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type IdentifierWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<IdentifierWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: IdentifierWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<IdentifierWhere> | null | undefined;
  /** The register or system of keys. */
  readonly scheme?: IdentifierSchemeComparison | null | undefined;
  /** The key, for example `06440005` for Butzbach in the scheme AGS. */
  readonly value?: TextComparison | null | undefined;
};

/** Conditions on a whole number. Several at once must all be met. */
export type IntComparison = {
  /** Equals this. */
  readonly eq?: number | null | undefined;
  /** Is more than this. */
  readonly gt?: number | null | undefined;
  /** Is this or more. */
  readonly gte?: number | null | undefined;
  /** Is one of these; none of an empty list. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is less than this. */
  readonly lt?: number | null | undefined;
  /** Is this or less. */
  readonly lte?: number | null | undefined;
};

/** Conditions on an official key, which is a text: zeros at its start count. Several at once must all be met. */
export type KeyComparison = {
  /** Equals this. */
  readonly eq?: string | null | undefined;
  /** Is one of these; none of an empty list. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
  /** Begins so: `06` are the keys of Hesse. */
  readonly startsWith?: string | null | undefined;
};

/** Languages in which names and descriptions are kept. */
export type Language =
  /** German, the language of most sources. Maps to the language tag de. */
  | 'DE'
  /** English, mostly as a translation made for this graph. Maps to the language tag en. */
  | 'EN';

/** Conditions on a `Language`. Several at once must all be met. */
export type LanguageComparison = {
  /** Equals this. */
  readonly eq?: Language | null | undefined;
  /** Is one of these; none of an empty list. */
  readonly in?: ReadonlyArray<Language> | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on how many facts that lead to funding source meet a condition. */
export type ManagedFundingRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: ManagedFundingWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: ManagedFundingWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: ManagedFundingWhere | null | undefined;
};

/** Conditions on facts that lead to funding source, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type ManagedFundingWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<ManagedFundingWhere> | null | undefined;
  /** The fund or program. */
  readonly fundingSource?: FundingSourceWhere | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: ManagedFundingWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<ManagedFundingWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** What the managing body does, for example managing authority or granting authority; null when the source does not say. */
  readonly role?: TextComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** What a figure measures. Maps to schema:measuredProperty. */
export type Measure =
  /** Area of a territory. */
  | 'AREA'
  /** Money that a fund, program or project has in all for a period. */
  | 'BUDGET'
  /** Share of the cost that a fund pays: for AMIF at most 75 percent, for some actions 90. */
  | 'COFINANCING_RATE'
  /** The most that one recipient can be awarded: EUR 290657.90 in KISI. */
  | 'GRANT_CEILING'
  /** Share of the cost that a participant pays itself: 8 percent in KISI. */
  | 'OWN_SHARE'
  /** Number of participants, for example of the municipalities in KISI. */
  | 'PARTICIPANTS'
  /** Number of inhabitants of a territory. */
  | 'POPULATION';

/** Conditions on a `Measure`. Several at once must all be met. */
export type MeasureComparison = {
  /** Equals this. */
  readonly eq?: Measure | null | undefined;
  /** Is one of these; none of an empty list. */
  readonly in?: ReadonlyArray<Measure> | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on an amount in whole units, such as `"290657.90"`, whatever its currency: see the condition on `currency`. Nothing is converted. Several at once must all be met. */
export type MoneyComparison = {
  /** Equals this. */
  readonly eq?: string | null | undefined;
  /** Is more than this. */
  readonly gt?: string | null | undefined;
  /** Is this or more. */
  readonly gte?: string | null | undefined;
  /** Is one of these; none of an empty list. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is less than this. */
  readonly lt?: string | null | undefined;
  /** Is this or less. */
  readonly lte?: string | null | undefined;
};

/** Legal kinds of municipality in Hesse. Maps to org:classification. */
export type MunicipalityKind =
  /** Kreisfreie Stadt: a city that belongs to no district, for example Offenbach. */
  | 'INDEPENDENT_CITY'
  /** Gemeinde: a municipality without the title of town, for example Allendorf (Eder). */
  | 'MUNICIPALITY'
  /**
   * Sonderstatusstadt: a town of a district that does part of the district's work itself, under § 4a
   * of the Hessian municipal code, for example Marburg.
   */
  | 'SPECIAL_STATUS_TOWN'
  /** Stadt: a municipality with the title of town, for example Butzbach. */
  | 'TOWN'
  /**
   * Gemeindefreies Gebiet: an area without inhabitants that belongs to no municipality, for example
   * the Gutsbezirk Spessart.
   */
  | 'UNINCORPORATED_AREA';

/** Conditions on a `MunicipalityKind`. Several at once must all be met. */
export type MunicipalityKindComparison = {
  /** Equals this. */
  readonly eq?: MunicipalityKind | null | undefined;
  /** Is one of these; none of an empty list. */
  readonly in?: ReadonlyArray<MunicipalityKind> | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on municipality, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type MunicipalityWhere = {
  /** The bodies that administer it, with dates. */
  readonly administeredBy?: TerritoryAdministrationRelation | null | undefined;
  /** There is one that meets this. The body that administers it on the date of the operation; null when none is known. */
  readonly administration?: AdministrationWhere | null | undefined;
  /** Official key of 8 digits on the date of the operation, for example `06440005`; null when it had none or it is not known. */
  readonly ags?: KeyComparison | null | undefined;
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<MunicipalityWhere> | null | undefined;
  /** One or two sentences that say what it is; null when there are none. */
  readonly description?: TextComparison | null | undefined;
  /** There is one that meets this. Its district on the date of the operation; null for an independent city. */
  readonly district?: DistrictWhere | null | undefined;
  /** Events held here. */
  readonly events?: TerritoryEventRelation | null | undefined;
  /** Stable, readable id, for example `municipality/06440005`. Never used again for another. */
  readonly id?: IdComparison | null | undefined;
  /** Official and public keys, with their dates. */
  readonly identifiers?: IdentifierRelation | null | undefined;
  /** Its legal kind on the date of the operation: Hanau is an independent city since 2026-01-01. */
  readonly kind?: MunicipalityKindComparison | null | undefined;
  /** The name on the date of the operation. Two municipalities are called Allendorf: brackets tell them apart. */
  readonly name?: NameComparison | null | undefined;
  /** Every name that the graph knows, of any time, in both languages, preferred and other, by their first day; each with its dates and passages. */
  readonly names?: NameRelation | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: MunicipalityWhere | null | undefined;
  /** Dated figures about the municipality; sources that differ stand side by side. */
  readonly observations?: ObservationRelation | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<MunicipalityWhere> | null | undefined;
  /** The districts or government regions that it belongs to or did, with dates: Hanau was in the Main-Kinzig-Kreis to 2025-12-31. */
  readonly partOf?: ContainingTerritoryRelation | null | undefined;
  /** Projects in which it takes part: Butzbach in KISI. */
  readonly participatesIn?: ProjectParticipationRelation | null | undefined;
  /** The territories that it contains, with dates; none in a graph that ends at municipalities. */
  readonly parts?: ContainedTerritoryRelation | null | undefined;
  /** The newest number of inhabitants known on the date of the operation; null without a figure. Figures of different years can rest on different censuses: see `basis`. */
  readonly population?: IntComparison | null | undefined;
  /** The territories that passed into it, with the day of the change. */
  readonly predecessors?: PredecessorRelation | null | undefined;
  /** The municipalities into which it passed, with the day of the change: Bromskirchen into Allendorf (Eder) on 2023-01-01. */
  readonly successors?: SuccessorRelation | null | undefined;
  /** First day on which the municipality exists; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the municipality exists, inclusive; null when it is open. Bromskirchen ended on 2022-12-31. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on a name. `eq` and `in` compare exactly; `startsWith` and `contains` fold as a German dictionary does: ä as a, ß as ss, whatever the case and the punctuation. Several at once must all be met. */
export type NameComparison = {
  /** Has this somewhere, folded: `giessen` finds Gießen. */
  readonly contains?: string | null | undefined;
  /** Equals this. */
  readonly eq?: string | null | undefined;
  /** Is one of these; none of an empty list. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
  /** Begins so, folded: `gross` finds Groß-Gerau. */
  readonly startsWith?: string | null | undefined;
};

/** What a name is to the thing that bears it. */
export type NameLabel =
  /** A further name: a short form, an official long form, another spelling. Maps to skos:altLabel. */
  | 'ALTERNATE'
  /** The name that it goes by in that time. Maps to skos:prefLabel. */
  | 'PREFERRED';

/** Conditions on a `NameLabel`. Several at once must all be met. */
export type NameLabelComparison = {
  /** Equals this. */
  readonly eq?: NameLabel | null | undefined;
  /** Is one of these; none of an empty list. */
  readonly in?: ReadonlyArray<NameLabel> | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on how many name meet a condition. */
export type NameRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: NameWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: NameWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: NameWhere | null | undefined;
};

/** Conditions on name, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type NameWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<NameWhere> | null | undefined;
  /** Whether it is what the thing goes by in that time, or a further name. */
  readonly label?: NameLabelComparison | null | undefined;
  /** Language of the name; null when it belongs to none. */
  readonly language?: LanguageComparison | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: NameWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<NameWhere> | null | undefined;
  /** The name as the source writes it. */
  readonly value?: NameComparison | null | undefined;
};

/** Conditions on how many facts that lead to topic meet a condition. */
export type NarrowerTopicRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: NarrowerTopicWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: NarrowerTopicWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: NarrowerTopicWhere | null | undefined;
};

/** Conditions on facts that lead to topic, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type NarrowerTopicWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<NarrowerTopicWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: NarrowerTopicWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<NarrowerTopicWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** The narrower topic. */
  readonly topic?: TopicWhere | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many observation meet a condition. */
export type ObservationRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: ObservationWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: ObservationWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: ObservationWhere | null | undefined;
};

/** Conditions on observation, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type ObservationWhere = {
  /** There is one that meets this. The thing that the figure describes. */
  readonly about?: ThingWhere | null | undefined;
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<ObservationWhere> | null | undefined;
  /** What the figure rests on, for example `Zensus 2022`. Figures on different bases are not to be compared. Null when not known. */
  readonly basis?: TextComparison | null | undefined;
  /** Stable, readable id, for example `observation/population-06440005-2024-12-31`. */
  readonly id?: IdComparison | null | undefined;
  /** What is measured. */
  readonly measure?: MeasureComparison | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: ObservationWhere | null | undefined;
  /** The day that the figure describes, for example 2024-12-31; null when not known or when it describes a period. */
  readonly observedOn?: DateComparison | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<ObservationWhere> | null | undefined;
  /** First day of the period that the figure covers; null when it describes a day. */
  readonly periodFrom?: DateComparison | null | undefined;
  /** Last day of the period that the figure covers, inclusive; null when it describes a day. */
  readonly periodTo?: DateComparison | null | undefined;
  /** How exactly the source states the figure. */
  readonly qualifier?: QualifierComparison | null | undefined;
  /** When the figure came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** When a correction closed the figure in this graph; null while it stands. */
  readonly recordedUntil?: DateTimeComparison | null | undefined;
  /** What the figure counts, for example `inhabitants`, `percent` or a currency code such as `EUR`. */
  readonly unit?: TextComparison | null | undefined;
  /** The figure, exact as stated: Butzbach had `"27046"` inhabitants on 2024-12-31. */
  readonly value?: DecimalComparison | null | undefined;
};

/** Conditions on how many facts that lead to person meet a condition. */
export type OrganizationMemberRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: OrganizationMemberWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: OrganizationMemberWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: OrganizationMemberWhere | null | undefined;
};

/** Conditions on facts that lead to person, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type OrganizationMemberWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<OrganizationMemberWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: OrganizationMemberWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<OrganizationMemberWhere> | null | undefined;
  /** The person who has the role. */
  readonly person?: PersonWhere | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** What the person is in the organization; null when the source does not say. */
  readonly role?: TextComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to organization meet a condition. */
export type OrganizationUnitRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: OrganizationUnitWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: OrganizationUnitWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: OrganizationUnitWhere | null | undefined;
};

/** Conditions on facts that lead to organization, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type OrganizationUnitWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<OrganizationUnitWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: OrganizationUnitWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<OrganizationUnitWhere> | null | undefined;
  /** The unit. */
  readonly organization?: OrganizationWhere | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on organization, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type OrganizationWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** Events that this body attended. */
  readonly attendances?: EventAttendanceRelation | null | undefined;
  /** One or two sentences that say what it is; null when there are none. */
  readonly description?: TextComparison | null | undefined;
  /** Funds and programs that pay for this body. */
  readonly funding?: FundingRelation | null | undefined;
  /** Grants that this body gives. */
  readonly grantsAwarded?: AwardedGrantRelation | null | undefined;
  /** Grants that this body receives. */
  readonly grantsReceived?: ReceivedGrantRelation | null | undefined;
  /** Events that this body hosted. */
  readonly hostedEvents?: HostedEventRelation | null | undefined;
  /** Stable, readable id, for example `ministry/hmaijs`. Never used again for another. */
  readonly id?: IdComparison | null | undefined;
  /** Official and public keys, with their dates. */
  readonly identifiers?: IdentifierRelation | null | undefined;
  /** Projects that this body leads. */
  readonly leadsProjects?: ProjectLeadershipRelation | null | undefined;
  /** Funds and programs that this body manages or grants from. */
  readonly managedFunding?: ManagedFundingRelation | null | undefined;
  /** People with a role here. */
  readonly members?: OrganizationMemberRelation | null | undefined;
  /** The name on the date of the operation. */
  readonly name?: NameComparison | null | undefined;
  /** Every name that the graph knows, of any time, in both languages, preferred and other, by their first day; each with its dates and passages. */
  readonly names?: NameRelation | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: OrganizationWhere | null | undefined;
  /** Dated figures about the organization; sources that differ stand side by side. */
  readonly observations?: ObservationRelation | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** Projects in which this body takes part, with its role. */
  readonly participatesIn?: ProjectParticipationRelation | null | undefined;
  /** The bodies that this one came after. */
  readonly predecessors?: PredecessorRelation | null | undefined;
  /** The bodies that came after this one; a new name alone makes no successor. */
  readonly successors?: SuccessorRelation | null | undefined;
  /** Grants whose purpose is this body itself, whoever receives the money. */
  readonly supportedByGrants?: PurposeGrantRelation | null | undefined;
  /** The bodies of which this one is a unit. */
  readonly unitOf?: ParentOrganizationRelation | null | undefined;
  /** The units of this body: departments, or the WIR-Vielfaltszentrum of a district or city. */
  readonly units?: OrganizationUnitRelation | null | undefined;
  /** First day on which the body exists; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the body exists, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to grant meet a condition. */
export type ParentGrantRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: ParentGrantWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: ParentGrantWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: ParentGrantWhere | null | undefined;
};

/** Conditions on facts that lead to grant, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type ParentGrantWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<ParentGrantWhere> | null | undefined;
  /** The grant higher in the chain. */
  readonly grant?: GrantWhere | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: ParentGrantWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<ParentGrantWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to organization meet a condition. */
export type ParentOrganizationRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: ParentOrganizationWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: ParentOrganizationWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: ParentOrganizationWhere | null | undefined;
};

/** Conditions on facts that lead to organization, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type ParentOrganizationWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<ParentOrganizationWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: ParentOrganizationWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<ParentOrganizationWhere> | null | undefined;
  /** The body that has the unit. */
  readonly organization?: OrganizationWhere | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** What a participant is in a project. Maps to eurio:roleLabel. */
export type ParticipationRole =
  /**
   * Receives support from the project, as the municipalities in KISI do.
   * Maps to eurio:hasBeneficiary.
   */
  | 'BENEFICIARY'
  /** Examines what the project achieves. */
  | 'EVALUATOR'
  /** Gives money for the project. Maps to schema:funder. */
  | 'FUNDER'
  /** Leads the project and answers for it. */
  | 'LEAD'
  /** Carries out a part of the project. */
  | 'PARTNER';

/** Conditions on a `ParticipationRole`. Several at once must all be met. */
export type ParticipationRoleComparison = {
  /** Equals this. */
  readonly eq?: ParticipationRole | null | undefined;
  /** Is one of these; none of an empty list. */
  readonly in?: ReadonlyArray<ParticipationRole> | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on how many facts that lead to contribution meet a condition. */
export type PersonContributionRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: PersonContributionWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: PersonContributionWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: PersonContributionWhere | null | undefined;
};

/** Conditions on facts that lead to contribution, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type PersonContributionWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<PersonContributionWhere> | null | undefined;
  /** In what capacity the person spoke; null when the source does not say. */
  readonly capacity?: TextComparison | null | undefined;
  /** The talk, welcome or presentation. */
  readonly contribution?: ContributionWhere | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: PersonContributionWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<PersonContributionWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to organization meet a condition. */
export type PersonMembershipRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: PersonMembershipWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: PersonMembershipWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: PersonMembershipWhere | null | undefined;
};

/** Conditions on facts that lead to organization, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type PersonMembershipWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<PersonMembershipWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: PersonMembershipWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<PersonMembershipWhere> | null | undefined;
  /** The organization in which the person has the role. */
  readonly organization?: OrganizationWhere | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** What the person is there, for example head of social affairs of a city; null when the source does not say. */
  readonly role?: TextComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on person, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type PersonWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<PersonWhere> | null | undefined;
  /** Events that the person attended. */
  readonly attendances?: EventAttendanceRelation | null | undefined;
  /** Talks, welcomes and presentations that the person gave. */
  readonly contributions?: PersonContributionRelation | null | undefined;
  /** One or two sentences that say what it is; null when there are none. */
  readonly description?: TextComparison | null | undefined;
  /** Family name, for example `Janda`; null when not known. */
  readonly familyName?: TextComparison | null | undefined;
  /** Given name, for example `Constanze`; null when not known. */
  readonly givenName?: TextComparison | null | undefined;
  /** Academic or other title before the name, for example `Prof. Dr.`; null when none is known. */
  readonly honorificPrefix?: TextComparison | null | undefined;
  /** Stable, readable id, for example `person/constanze-janda`. Never used again for another. */
  readonly id?: IdComparison | null | undefined;
  /** Official and public keys, with their dates. */
  readonly identifiers?: IdentifierRelation | null | undefined;
  /** Roles of the person in organizations. */
  readonly memberships?: PersonMembershipRelation | null | undefined;
  /** The name on the date of the operation. */
  readonly name?: NameComparison | null | undefined;
  /** Every name that the graph knows, of any time, in both languages, preferred and other, by their first day; each with its dates and passages. */
  readonly names?: NameRelation | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: PersonWhere | null | undefined;
  /** Dated figures about the person; sources that differ stand side by side. */
  readonly observations?: ObservationRelation | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<PersonWhere> | null | undefined;
  /** First day on which the person counts as present here, not a date of birth; null when not known. The roles have their own dates. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the person counts as present here, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to thing meet a condition. */
export type PredecessorRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: PredecessorWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: PredecessorWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: PredecessorWhere | null | undefined;
};

/** Conditions on facts that lead to thing, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type PredecessorWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<PredecessorWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: PredecessorWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<PredecessorWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** The one that came before. */
  readonly thing?: ThingWhere | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to contribution meet a condition. */
export type ProjectContributionRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: ProjectContributionWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: ProjectContributionWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: ProjectContributionWhere | null | undefined;
};

/** Conditions on facts that lead to contribution, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type ProjectContributionWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<ProjectContributionWhere> | null | undefined;
  /** The talk or presentation. */
  readonly contribution?: ContributionWhere | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: ProjectContributionWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<ProjectContributionWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to organization meet a condition. */
export type ProjectLeaderRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: ProjectLeaderWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: ProjectLeaderWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: ProjectLeaderWhere | null | undefined;
};

/** Conditions on facts that lead to organization, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type ProjectLeaderWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<ProjectLeaderWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: ProjectLeaderWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<ProjectLeaderWhere> | null | undefined;
  /** The body that leads. */
  readonly organization?: OrganizationWhere | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** What the leading body does, in the words of the source; null when it does not say. */
  readonly role?: TextComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to project meet a condition. */
export type ProjectLeadershipRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: ProjectLeadershipWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: ProjectLeadershipWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: ProjectLeadershipWhere | null | undefined;
};

/** Conditions on facts that lead to project, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type ProjectLeadershipWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<ProjectLeadershipWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: ProjectLeadershipWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<ProjectLeadershipWhere> | null | undefined;
  /** The project that is led. */
  readonly project?: ProjectWhere | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** What the leading body does, in the words of the source; null when it does not say. */
  readonly role?: TextComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to thing meet a condition. */
export type ProjectParticipantRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: ProjectParticipantWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: ProjectParticipantWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: ProjectParticipantWhere | null | undefined;
};

/** Conditions on facts that lead to thing, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type ProjectParticipantWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<ProjectParticipantWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: ProjectParticipantWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<ProjectParticipantWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** What the participant is in the project. */
  readonly role?: ParticipationRoleComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** The territory or organization that takes part. */
  readonly thing?: ThingWhere | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to project meet a condition. */
export type ProjectParticipationRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: ProjectParticipationWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: ProjectParticipationWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: ProjectParticipationWhere | null | undefined;
};

/** Conditions on facts that lead to project, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type ProjectParticipationWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<ProjectParticipationWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: ProjectParticipationWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<ProjectParticipationWhere> | null | undefined;
  /** The project. */
  readonly project?: ProjectWhere | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** What the organization or municipality is in the project. */
  readonly role?: ParticipationRoleComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on project, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type ProjectWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<ProjectWhere> | null | undefined;
  /** The most that one participant can receive, for KISI EUR 290657.90; null when not known. */
  readonly ceilingPerParticipant?: MoneyComparison | null | undefined;
  /** Talks and presentations about the project. */
  readonly contributions?: ProjectContributionRelation | null | undefined;
  /** The currency of its amounts by ISO 4217, such as `EUR`. */
  readonly currency?: TextComparison | null | undefined;
  /** One or two sentences that say what it is; null when there are none. */
  readonly description?: TextComparison | null | undefined;
  /** There is one that meets this. Who can take part, by the rule that holds on the date of the operation; null when no rule is known. */
  readonly eligibilityRule?: EligibilityRuleWhere | null | undefined;
  /** Last day on which the project runs, inclusive, for KISI 2028-09-30; null when not known. */
  readonly endDate?: DateComparison | null | undefined;
  /** Funds and programs that pay for the project: AMIF for KISI. */
  readonly funding?: FundingRelation | null | undefined;
  /** Grants for the project. */
  readonly grants?: PurposeGrantRelation | null | undefined;
  /** Stable, readable id, for example `project/kisi`. Never used again for another. */
  readonly id?: IdComparison | null | undefined;
  /** Official and public keys, with their dates. */
  readonly identifiers?: IdentifierRelation | null | undefined;
  /** Bodies that lead the project: the ministry leads KISI. */
  readonly leaders?: ProjectLeaderRelation | null | undefined;
  /** The name on the date of the operation. */
  readonly name?: NameComparison | null | undefined;
  /** Every name that the graph knows, of any time, in both languages, preferred and other, by their first day; each with its dates and passages. */
  readonly names?: NameRelation | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: ProjectWhere | null | undefined;
  /** Dated figures about the project: for KISI one source says that 38 municipalities take part, others say 42. */
  readonly observations?: ObservationRelation | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<ProjectWhere> | null | undefined;
  /** Share of the cost that a participant pays itself, in percent, for KISI 8; null when not known. */
  readonly ownShare?: DecimalComparison | null | undefined;
  /** Territories and organizations that take part, as far as sources name them; one that is not named is unknown, not absent. */
  readonly participants?: ProjectParticipantRelation | null | undefined;
  /** First day on which the project runs, for KISI 2025-10-01; null when not known. */
  readonly startDate?: DateComparison | null | undefined;
  /** What the project is about. */
  readonly topics?: AboutTopicRelation | null | undefined;
  /** First day on which the project exists as a thing, apart from the period in which it runs (`startDate`); null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the project exists as a thing, inclusive, apart from the period in which it runs (`endDate`); null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to grant meet a condition. */
export type PurposeGrantRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: PurposeGrantWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: PurposeGrantWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: PurposeGrantWhere | null | undefined;
};

/** Conditions on facts that lead to grant, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type PurposeGrantWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<PurposeGrantWhere> | null | undefined;
  /** The grant. */
  readonly grant?: GrantWhere | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: PurposeGrantWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<PurposeGrantWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** How exactly a source states a figure. Maps to schema:measurementQualifier. */
export type Qualifier =
  /** About so many. */
  | 'APPROXIMATE'
  /** So many or more. */
  | 'AT_LEAST'
  /** So many or fewer. */
  | 'AT_MOST'
  /** The figure itself. */
  | 'EXACT'
  /** More than so many, how many is not said. */
  | 'MORE_THAN';

/** Conditions on a `Qualifier`. Several at once must all be met. */
export type QualifierComparison = {
  /** Equals this. */
  readonly eq?: Qualifier | null | undefined;
  /** Is one of these; none of an empty list. */
  readonly in?: ReadonlyArray<Qualifier> | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on how many facts that lead to grant meet a condition. */
export type ReceivedGrantRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: ReceivedGrantWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: ReceivedGrantWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: ReceivedGrantWhere | null | undefined;
};

/** Conditions on facts that lead to grant, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type ReceivedGrantWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<ReceivedGrantWhere> | null | undefined;
  /** The grant. */
  readonly grant?: GrantWhere | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: ReceivedGrantWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<ReceivedGrantWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to grant meet a condition. */
export type SubGrantRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: SubGrantWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: SubGrantWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: SubGrantWhere | null | undefined;
};

/** Conditions on facts that lead to grant, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type SubGrantWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<SubGrantWhere> | null | undefined;
  /** The grant lower in the chain. */
  readonly grant?: GrantWhere | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: SubGrantWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<SubGrantWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to thing meet a condition. */
export type SuccessorRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: SuccessorWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: SuccessorWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: SuccessorWhere | null | undefined;
};

/** Conditions on facts that lead to thing, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type SuccessorWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<SuccessorWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: SuccessorWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<SuccessorWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** The one that came after; the fact begins on its first day in that place. */
  readonly thing?: ThingWhere | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to administration meet a condition. */
export type TerritoryAdministrationRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: TerritoryAdministrationWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: TerritoryAdministrationWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: TerritoryAdministrationWhere | null | undefined;
};

/** Conditions on facts that lead to administration, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type TerritoryAdministrationWhere = {
  /** The body that administers the territory. */
  readonly administration?: AdministrationWhere | null | undefined;
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<TerritoryAdministrationWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: TerritoryAdministrationWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<TerritoryAdministrationWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to event meet a condition. */
export type TerritoryEventRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: TerritoryEventWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: TerritoryEventWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: TerritoryEventWhere | null | undefined;
};

/** Conditions on facts that lead to event, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type TerritoryEventWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<TerritoryEventWhere> | null | undefined;
  /** The event. */
  readonly event?: EventWhere | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: TerritoryEventWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<TerritoryEventWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
  /** Building or room, for example the town hall of Offenbach; null when the source does not say. */
  readonly venue?: TextComparison | null | undefined;
};

/** Conditions on territory, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type TerritoryWhere = {
  /** The bodies that administer it, with dates. */
  readonly administeredBy?: TerritoryAdministrationRelation | null | undefined;
  /** There is one that meets this. The body that administers it on the date of the operation; null when none is known. */
  readonly administration?: AdministrationWhere | null | undefined;
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<TerritoryWhere> | null | undefined;
  /** One or two sentences that say what it is; null when there are none. */
  readonly description?: TextComparison | null | undefined;
  /** Events held here. */
  readonly events?: TerritoryEventRelation | null | undefined;
  /** Stable, readable id, for example `municipality/06440005`. Never used again for another. */
  readonly id?: IdComparison | null | undefined;
  /** Official and public keys, with their dates. */
  readonly identifiers?: IdentifierRelation | null | undefined;
  /** The name on the date of the operation. */
  readonly name?: NameComparison | null | undefined;
  /** Every name that the graph knows, of any time, in both languages, preferred and other, by their first day; each with its dates and passages. */
  readonly names?: NameRelation | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: TerritoryWhere | null | undefined;
  /** Dated figures about the territory; sources that differ stand side by side. */
  readonly observations?: ObservationRelation | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<TerritoryWhere> | null | undefined;
  /** The territories that contain it, with dates. */
  readonly partOf?: ContainingTerritoryRelation | null | undefined;
  /** Projects in which it takes part: Butzbach in KISI. */
  readonly participatesIn?: ProjectParticipationRelation | null | undefined;
  /** The territories that it contains, with dates. */
  readonly parts?: ContainedTerritoryRelation | null | undefined;
  /** The newest number of inhabitants known on the date of the operation; null without a figure. */
  readonly population?: IntComparison | null | undefined;
  /** The territories that passed into it, with the day of the change. */
  readonly predecessors?: PredecessorRelation | null | undefined;
  /** The territories into which it passed, with the day of the change. */
  readonly successors?: SuccessorRelation | null | undefined;
  /** First day on which the territory exists; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the territory exists, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on a text; upper and lower case count. Several at once must all be met. */
export type TextComparison = {
  /** Has exactly this somewhere. */
  readonly contains?: string | null | undefined;
  /** Equals this. */
  readonly eq?: string | null | undefined;
  /** Is one of these; none of an empty list. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
  /** Begins exactly so. */
  readonly startsWith?: string | null | undefined;
};

/** Conditions on thing, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type ThingWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<ThingWhere> | null | undefined;
  /** One or two sentences that say what it is; null when there are none. */
  readonly description?: TextComparison | null | undefined;
  /** Stable, readable id, for example `person/constanze-janda`. Never used again for another. */
  readonly id?: IdComparison | null | undefined;
  /** Official and public keys, with their dates. */
  readonly identifiers?: IdentifierRelation | null | undefined;
  /** The name on the date of the operation. */
  readonly name?: NameComparison | null | undefined;
  /** Every name that the graph knows, of any time, in both languages, preferred and other, by their first day; each with its dates and passages. */
  readonly names?: NameRelation | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: ThingWhere | null | undefined;
  /** Dated figures about the thing; sources that differ stand side by side. */
  readonly observations?: ObservationRelation | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<ThingWhere> | null | undefined;
  /** First day on which the thing exists; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the thing exists, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to contribution meet a condition. */
export type TopicContributionRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: TopicContributionWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: TopicContributionWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: TopicContributionWhere | null | undefined;
};

/** Conditions on facts that lead to contribution, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type TopicContributionWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<TopicContributionWhere> | null | undefined;
  /** The contribution. */
  readonly contribution?: ContributionWhere | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: TopicContributionWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<TopicContributionWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to event meet a condition. */
export type TopicEventRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: TopicEventWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: TopicEventWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: TopicEventWhere | null | undefined;
};

/** Conditions on facts that lead to event, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type TopicEventWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<TopicEventWhere> | null | undefined;
  /** The event. */
  readonly event?: EventWhere | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: TopicEventWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<TopicEventWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to funding source meet a condition. */
export type TopicFundingSourceRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: TopicFundingSourceWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: TopicFundingSourceWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: TopicFundingSourceWhere | null | undefined;
};

/** Conditions on facts that lead to funding source, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type TopicFundingSourceWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<TopicFundingSourceWhere> | null | undefined;
  /** The fund or program. */
  readonly fundingSource?: FundingSourceWhere | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: TopicFundingSourceWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<TopicFundingSourceWhere> | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on how many facts that lead to project meet a condition. */
export type TopicProjectRelation = {
  /** Every one meets this, also where there is none. */
  readonly every?: TopicProjectWhere | null | undefined;
  /** None meets this; with `{}`, there is none. */
  readonly none?: TopicProjectWhere | null | undefined;
  /** At least one meets this; with `{}`, there is at least one. */
  readonly some?: TopicProjectWhere | null | undefined;
};

/** Conditions on facts that lead to project, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type TopicProjectWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<TopicProjectWhere> | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: TopicProjectWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<TopicProjectWhere> | null | undefined;
  /** The project. */
  readonly project?: ProjectWhere | null | undefined;
  /** When the fact came into this graph. */
  readonly recordedAt?: DateTimeComparison | null | undefined;
  /** Whether the source states it as planned or as actual. */
  readonly status?: FactStatusComparison | null | undefined;
  /** First day on which the fact holds; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the fact holds, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Conditions on topic, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with `validity: ALL`. */
export type TopicWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<TopicWhere> | null | undefined;
  /** Topics of which this one is a part. */
  readonly broader?: BroaderTopicRelation | null | undefined;
  /** Talks, welcomes and presentations about this topic. */
  readonly contributions?: TopicContributionRelation | null | undefined;
  /** What the term means; null when it is not explained. */
  readonly description?: TextComparison | null | undefined;
  /** Events about this topic. */
  readonly events?: TopicEventRelation | null | undefined;
  /** Funds and programs for this topic. */
  readonly fundingSources?: TopicFundingSourceRelation | null | undefined;
  /** Stable, readable id, for example `topic/amif-so2`. Never used again for another. */
  readonly id?: IdComparison | null | undefined;
  /** Official and public keys, with their dates. */
  readonly identifiers?: IdentifierRelation | null | undefined;
  /** The preferred label on the date of the operation. */
  readonly name?: NameComparison | null | undefined;
  /** Every name that the graph knows, of any time, in both languages, preferred and other, by their first day; each with its dates and passages. */
  readonly names?: NameRelation | null | undefined;
  /** Topics that are a part of this one. */
  readonly narrower?: NarrowerTopicRelation | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: TopicWhere | null | undefined;
  /** Dated figures about the topic; sources that differ stand side by side. */
  readonly observations?: ObservationRelation | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<TopicWhere> | null | undefined;
  /** Projects about this topic. */
  readonly projects?: TopicProjectRelation | null | undefined;
  /** First day on which the topic exists; null when not known. */
  readonly validFrom?: DateComparison | null | undefined;
  /** Last day on which the topic exists, inclusive; null when it is open or not known. */
  readonly validTo?: DateComparison | null | undefined;
};

/** Which facts or things a list holds, by their dates in the world. */
export type Validity =
  /** All, whatever their dates: ended, current and to come. */
  | 'ALL'
  /**
   * Those that hold on the date of the operation: the day of `@asOf`, otherwise today. Planned ones
   * are among them and say so.
   */
  | 'CURRENT';

export type BrowseQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  validity?: Validity;
  municipalityWhere?: MunicipalityWhere | null | undefined;
  persons?: boolean;
  ministries?: boolean;
  agencies?: boolean;
  administrations?: boolean;
  centres?: boolean;
  universities?: boolean;
  associations?: boolean;
  states?: boolean;
  governmentRegions?: boolean;
  districts?: boolean;
  municipalities?: boolean;
  fundingSources?: boolean;
  grants?: boolean;
  projects?: boolean;
  events?: boolean;
  contributions?: boolean;
  topics?: boolean;
  sources?: boolean;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
}>;


export type BrowseQuery = { readonly persons?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Person', readonly name: string, readonly id: string }> }, readonly ministries?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Ministry', readonly name: string, readonly id: string }> }, readonly agencies?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Agency', readonly name: string, readonly id: string }> }, readonly administrations?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Administration', readonly name: string, readonly id: string }> }, readonly centres?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Centre', readonly name: string, readonly id: string, readonly host:
        | { readonly __typename: 'Administration', readonly name: string, readonly id: string, readonly territory:
            | { readonly __typename: 'District', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
           | null }
        | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
        | { readonly __typename: 'Association', readonly name: string, readonly id: string }
        | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
        | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
        | { readonly __typename: 'University', readonly name: string, readonly id: string }
       | null }> }, readonly universities?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'University', readonly name: string, readonly id: string }> }, readonly associations?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Association', readonly name: string, readonly id: string }> }, readonly states?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'State', readonly name: string, readonly id: string }> }, readonly governmentRegions?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }> }, readonly districts?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }> }, readonly municipalities?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null, readonly district: { readonly __typename: 'District', readonly name: string, readonly id: string } | null }> }, readonly fundingSources?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'FundingSource', readonly startDate: string | null, readonly endDate: string | null, readonly name: string, readonly id: string }> }, readonly grants?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Grant', readonly startDate: string | null, readonly endDate: string | null, readonly name: string, readonly id: string }> }, readonly projects?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Project', readonly startDate: string | null, readonly endDate: string | null, readonly name: string, readonly id: string }> }, readonly events?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly name: string, readonly id: string }> }, readonly contributions?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Contribution', readonly name: string, readonly id: string }> }, readonly topics?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Topic', readonly name: string, readonly id: string }> }, readonly sources?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Source', readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly id: string }> } };

export type DistrictsQueryVariables = Exact<{
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
}>;


export type DistrictsQuery = { readonly districts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

type Linked_Administration_Fragment = { readonly __typename: 'Administration', readonly name: string, readonly id: string };

type Linked_Agency_Fragment = { readonly __typename: 'Agency', readonly name: string, readonly id: string };

type Linked_Association_Fragment = { readonly __typename: 'Association', readonly name: string, readonly id: string };

type Linked_Centre_Fragment = { readonly __typename: 'Centre', readonly name: string, readonly id: string };

type Linked_Contribution_Fragment = { readonly __typename: 'Contribution', readonly name: string, readonly id: string };

type Linked_District_Fragment = { readonly __typename: 'District', readonly name: string, readonly id: string };

type Linked_EligibilityRule_Fragment = { readonly __typename: 'EligibilityRule', readonly id: string };

type Linked_Event_Fragment = { readonly __typename: 'Event', readonly name: string, readonly id: string };

type Linked_Evidence_Fragment = { readonly __typename: 'Evidence', readonly id: string };

type Linked_FundingSource_Fragment = { readonly __typename: 'FundingSource', readonly name: string, readonly id: string };

type Linked_GovernmentRegion_Fragment = { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string };

type Linked_Grant_Fragment = { readonly __typename: 'Grant', readonly name: string, readonly id: string };

type Linked_Ministry_Fragment = { readonly __typename: 'Ministry', readonly name: string, readonly id: string };

type Linked_Municipality_Fragment = { readonly __typename: 'Municipality', readonly name: string, readonly id: string };

type Linked_Observation_Fragment = { readonly __typename: 'Observation', readonly id: string };

type Linked_Person_Fragment = { readonly __typename: 'Person', readonly name: string, readonly id: string };

type Linked_Project_Fragment = { readonly __typename: 'Project', readonly name: string, readonly id: string };

type Linked_Source_Fragment = { readonly __typename: 'Source', readonly id: string };

type Linked_State_Fragment = { readonly __typename: 'State', readonly name: string, readonly id: string };

type Linked_Topic_Fragment = { readonly __typename: 'Topic', readonly name: string, readonly id: string };

type Linked_University_Fragment = { readonly __typename: 'University', readonly name: string, readonly id: string };

export type LinkedFragment =
  | Linked_Administration_Fragment
  | Linked_Agency_Fragment
  | Linked_Association_Fragment
  | Linked_Centre_Fragment
  | Linked_Contribution_Fragment
  | Linked_District_Fragment
  | Linked_EligibilityRule_Fragment
  | Linked_Event_Fragment
  | Linked_Evidence_Fragment
  | Linked_FundingSource_Fragment
  | Linked_GovernmentRegion_Fragment
  | Linked_Grant_Fragment
  | Linked_Ministry_Fragment
  | Linked_Municipality_Fragment
  | Linked_Observation_Fragment
  | Linked_Person_Fragment
  | Linked_Project_Fragment
  | Linked_Source_Fragment
  | Linked_State_Fragment
  | Linked_Topic_Fragment
  | Linked_University_Fragment
;

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const LinkedFragmentDoc = new TypedDocumentString(`
    fragment Linked on Node {
  __typename
  id
  ... on Thing {
    name(language: $language)
  }
}
    `, {"fragmentName":"Linked"}) as unknown as TypedDocumentString<LinkedFragment, unknown>;
export const BrowseDocument = new TypedDocumentString(`
    query Browse($first: Int!, $after: String, $validity: Validity! = CURRENT, $municipalityWhere: MunicipalityWhere, $persons: Boolean! = false, $ministries: Boolean! = false, $agencies: Boolean! = false, $administrations: Boolean! = false, $centres: Boolean! = false, $universities: Boolean! = false, $associations: Boolean! = false, $states: Boolean! = false, $governmentRegions: Boolean! = false, $districts: Boolean! = false, $municipalities: Boolean! = false, $fundingSources: Boolean! = false, $grants: Boolean! = false, $projects: Boolean! = false, $events: Boolean! = false, $contributions: Boolean! = false, $topics: Boolean! = false, $sources: Boolean! = false, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {
  persons(first: $first, after: $after, validity: $validity) @include(if: $persons) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Linked
    }
  }
  ministries(first: $first, after: $after, validity: $validity) @include(if: $ministries) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Linked
    }
  }
  agencies(first: $first, after: $after, validity: $validity) @include(if: $agencies) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Linked
    }
  }
  administrations(first: $first, after: $after, validity: $validity) @include(if: $administrations) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Linked
    }
  }
  centres(first: $first, after: $after, validity: $validity) @include(if: $centres) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Linked
      host {
        ...Linked
        ... on Administration {
          territory {
            ...Linked
          }
        }
      }
    }
  }
  universities(first: $first, after: $after, validity: $validity) @include(if: $universities) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Linked
    }
  }
  associations(first: $first, after: $after, validity: $validity) @include(if: $associations) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Linked
    }
  }
  states(first: $first, after: $after, validity: $validity) @include(if: $states) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Linked
    }
  }
  governmentRegions(first: $first, after: $after, validity: $validity) @include(if: $governmentRegions) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Linked
    }
  }
  districts(first: $first, after: $after, validity: $validity) @include(if: $districts) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Linked
      population {
        value
        observedOn
      }
    }
  }
  municipalities(
    first: $first
    after: $after
    validity: $validity
    where: $municipalityWhere
  ) @include(if: $municipalities) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Linked
      population {
        value
        observedOn
      }
      district {
        ...Linked
      }
    }
  }
  fundingSources(first: $first, after: $after, validity: $validity) @include(if: $fundingSources) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Linked
      startDate
      endDate
    }
  }
  grants(first: $first, after: $after, validity: $validity) @include(if: $grants) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Linked
      startDate
      endDate
    }
  }
  projects(first: $first, after: $after, validity: $validity) @include(if: $projects) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Linked
      startDate
      endDate
    }
  }
  events(first: $first, after: $after, validity: $validity) @include(if: $events) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Linked
      startDate
      endDate
    }
  }
  contributions(first: $first, after: $after, validity: $validity) @include(if: $contributions) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Linked
    }
  }
  topics(first: $first, after: $after, validity: $validity) @include(if: $topics) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Linked
    }
  }
  sources(first: $first, after: $after) @include(if: $sources) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Linked
      title
      publisher
      publishedOn
    }
  }
}
    fragment Linked on Node {
  __typename
  id
  ... on Thing {
    name(language: $language)
  }
}`, {"hash":"sha256:5e5a7a1541977226e79cc02872d970c6e0ede047221e896acb0737e02ec2cf77"}) as unknown as TypedDocumentString<BrowseQuery, BrowseQueryVariables>;
export const DistrictsDocument = new TypedDocumentString(`
    query Districts($asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {
  districts(first: 100) {
    nodes {
      id
      name(language: $language)
    }
  }
}
    `, {"hash":"sha256:3e71ec480d3c0c2f3d6945a9f3af56e1df7e56af024cf19c699529d3b1844147"}) as unknown as TypedDocumentString<DistrictsQuery, DistrictsQueryVariables>;