import type { Term } from './terms.ts';

/** How the nodes of a type are said in RDF: the one mapping, which the contract names in words. */
export interface TypeMapping {
  readonly classes: readonly Term[];
  /** By the GraphQL field that shows what the columns hold. */
  readonly fields: { readonly [field: string]: FieldMapping };
}

/** How a field is said. Without terms it is said by a term of our own that is named like the field. */
export interface FieldMapping {
  readonly terms: readonly Term[];
  /** Columns that hold it; without, the one that is named like the field. */
  readonly columns?: readonly string[];
  /** What its columns hold that their types do not tell; `text` in two languages as `localized`. */
  readonly as?:
    | 'name'
    | 'localized'
    | 'reference'
    | 'address'
    | 'license'
    | 'coordinates'
    | 'period';
  /** GraphQL enum of its values, which are concepts of our own. */
  readonly choice?: string;
  /** For amounts of money: the property of the amount's own node that has the number. */
  readonly number?: Term;
  /** What the contract names besides, in vocabularies that are not RDF: `360Giving title`. */
  readonly names?: readonly string[];
  /** Why the contract names nothing. */
  readonly reason?: string;
}

type Fields = TypeMapping['fields'];

const NO_TERM = 'no vocabulary has a term for it';
const START = { terms: ['eurio:startDate'] } as const;
const END = { terms: ['eurio:endDate'] } as const;
const RECORDED: Fields = {
  evidence: { terms: ['prov:wasDerivedFrom'] },
  recordedAt: { terms: ['prov:generatedAtTime'] },
  recordedUntil: { terms: ['prov:invalidatedAtTime'] },
};
const VALID: Fields = {
  validFrom: { terms: ['schema:validFrom'] },
  validTo: { terms: ['schema:validThrough'] },
};

const THING: Fields = {
  name: { terms: ['schema:name'], columns: ['name', 'nameEn'], as: 'name' },
  description: {
    terms: ['schema:description'],
    columns: ['description', 'descriptionEn'],
    as: 'localized',
  },
  ...VALID,
  evidence: { terms: ['prov:wasDerivedFrom'] },
};

const ORGANIZATION: Fields = {
  ...THING,
  validFrom: { terms: ['schema:foundingDate'] },
  validTo: { terms: ['schema:dissolutionDate'] },
};

/** Classes of the interfaces, which every node that implements them has, too. */
export const INTERFACE_CLASSES: { readonly [type: string]: readonly Term[] } = {
  Thing: ['schema:Thing', 'prov:Entity'],
  Organization: ['org:Organization'],
  Territory: ['schema:AdministrativeArea', 'eurio:AdministrativeArea'],
};

const FORMAL: readonly Term[] = ['org:FormalOrganization', 'schema:GovernmentOrganization'];

/** The mapping of every kind of node, by GraphQL type. */
export const NODE_MAPPING: { readonly [type: string]: TypeMapping } = {
  Person: {
    classes: ['schema:Person'],
    fields: {
      ...THING,
      honorificPrefix: { terms: ['schema:honorificPrefix'] },
      givenName: { terms: ['schema:givenName'] },
      familyName: { terms: ['schema:familyName'] },
    },
  },
  Ministry: { classes: FORMAL, fields: ORGANIZATION },
  Agency: { classes: FORMAL, fields: ORGANIZATION },
  Administration: { classes: FORMAL, fields: ORGANIZATION },
  Centre: { classes: ['org:OrganizationalUnit'], fields: ORGANIZATION },
  University: {
    classes: [
      'org:FormalOrganization',
      'schema:CollegeOrUniversity',
      'eurio:HigherOrSecondaryEducation',
    ],
    fields: ORGANIZATION,
  },
  Association: { classes: ['org:FormalOrganization', 'schema:NGO'], fields: ORGANIZATION },
  State: { classes: ['schema:State'], fields: THING },
  GovernmentRegion: { classes: ['schema:AdministrativeArea'], fields: THING },
  District: { classes: ['schema:AdministrativeArea'], fields: THING },
  Municipality: {
    classes: ['schema:AdministrativeArea'],
    fields: {
      ...THING,
      kind: { terms: ['org:classification'], choice: 'MunicipalityKind' },
      location: {
        terms: ['schema:geo'],
        columns: ['latitude', 'longitude'],
        as: 'coordinates',
      },
    },
  },
  Project: {
    classes: ['eurio:Project'],
    fields: {
      ...THING,
      name: { terms: ['eurio:title', 'schema:name'], columns: ['name', 'nameEn'], as: 'name' },
      startDate: START,
      endDate: END,
      ceilingPerParticipant: {
        terms: [],
        number: 'schema:maxValue',
        columns: ['ceilingPerParticipant', 'currency'],
      },
      ownShare: { terms: [], reason: NO_TERM },
    },
  },
  EligibilityRule: {
    classes: [],
    fields: {
      project: { terms: [], as: 'reference', reason: 'the contract shows the rule at its project' },
      populationBelow: { terms: [], reason: NO_TERM },
      populationAtLeast: { terms: [], reason: NO_TERM },
      consortiumAllowed: { terms: [], reason: NO_TERM },
      ...VALID,
      ...RECORDED,
    },
  },
  FundingSource: {
    classes: ['eurio:FundingScheme'],
    fields: {
      ...THING,
      name: { terms: ['schema:name', 'eurio:title'], columns: ['name', 'nameEn'], as: 'name' },
      startDate: START,
      endDate: END,
    },
  },
  Grant: {
    classes: ['eurio:Grant', 'schema:MonetaryGrant'],
    fields: {
      ...THING,
      name: {
        terms: ['schema:name'],
        columns: ['name', 'nameEn'],
        as: 'name',
        names: ['360Giving title'],
      },
      description: {
        terms: ['schema:description'],
        columns: ['description', 'descriptionEn'],
        as: 'localized',
        names: ['360Giving description'],
      },
      amountPlanned: { terms: [], columns: ['amountPlanned', 'currency'], reason: NO_TERM },
      amountAwarded: {
        terms: ['schema:amount', 'eurio:hasFundingAmount'],
        columns: ['amountAwarded', 'currency'],
        names: ['360Giving amountAwarded'],
      },
      amountPaid: {
        terms: [],
        columns: ['amountPaid', 'currency'],
        names: ['360Giving amountDisbursed'],
      },
      ceiling: { terms: [], number: 'schema:maxValue', columns: ['ceiling', 'currency'] },
      cofinancingRate: { terms: [], reason: NO_TERM },
      startDate: { ...START, names: ['360Giving actualDates'] },
      endDate: { ...END, names: ['360Giving actualDates'] },
      awardedOn: { terms: [], names: ['360Giving awardDate'] },
    },
  },
  Event: {
    classes: ['schema:Event'],
    fields: {
      ...THING,
      startDate: { terms: ['schema:startDate'] },
      endDate: { terms: ['schema:endDate'] },
    },
  },
  Contribution: {
    classes: ['schema:Event'],
    fields: {
      ...THING,
      kind: { terms: [], choice: 'ContributionKind', reason: NO_TERM },
      position: { terms: ['schema:position'] },
    },
  },
  Topic: {
    classes: ['skos:Concept', 'schema:DefinedTerm'],
    fields: {
      ...THING,
      name: { terms: ['skos:prefLabel'], columns: ['name', 'nameEn'], as: 'name' },
      description: {
        terms: ['skos:definition'],
        columns: ['description', 'descriptionEn'],
        as: 'localized',
      },
    },
  },
  Observation: {
    classes: ['schema:Observation'],
    fields: {
      about: { terms: ['schema:observationAbout'], as: 'reference' },
      measure: { terms: ['schema:measuredProperty'], choice: 'Measure' },
      value: { terms: ['schema:value'] },
      unit: { terms: ['schema:unitText'] },
      qualifier: { terms: ['schema:measurementQualifier'], choice: 'Qualifier' },
      observedOn: { terms: ['schema:observationDate'] },
      periodFrom: { terms: ['schema:observationPeriod'], as: 'period' },
      periodTo: { terms: ['schema:observationPeriod'], as: 'period' },
      basis: { terms: ['schema:measurementMethod'] },
      ...RECORDED,
    },
  },
  Source: {
    classes: ['schema:CreativeWork', 'prov:Entity'],
    fields: {
      title: { terms: ['schema:name', 'dcterms:title'] },
      publisher: { terms: ['schema:publisher'] },
      publishedOn: { terms: ['schema:datePublished'] },
      retrievedOn: { terms: [], names: ['BODS source retrievedAt'] },
      url: { terms: ['schema:url'], as: 'address' },
      license: { terms: ['schema:license'], as: 'license' },
      attribution: { terms: ['schema:creditText', 'dcatde:licenseAttributionByText'] },
    },
  },
  Evidence: {
    classes: ['prov:Entity'],
    fields: {
      source: { terms: ['prov:hadPrimarySource'], as: 'reference' },
      quote: { terms: ['schema:text'] },
      locator: { terms: [], reason: NO_TERM },
    },
  },
};

/** Amounts of money and places, which are nodes of their own. */
export const AMOUNT = {
  classes: ['schema:MonetaryAmount', 'eurio:MonetaryAmount'],
  amount: 'schema:value',
  currency: 'schema:currency',
} as const;
export const COORDINATES = {
  classes: ['schema:GeoCoordinates'],
  latitude: 'schema:latitude',
  longitude: 'schema:longitude',
} as const;

/** Dated names and kinds, as statements about a thing; further names beside them. */
export const NAME = {
  classes: ['rdf:Statement'],
  subject: 'rdf:subject',
  label: 'rdf:predicate',
  value: 'rdf:object',
  labels: { PREFERRED: 'skos:prefLabel', ALTERNATE: 'skos:altLabel' },
} as const;
export const KIND: Term = 'org:classification';
/** The dates, passages and record of dated names, keys and kinds. */
export const DATES = {
  validFrom: 'schema:validFrom',
  validTo: 'schema:validThrough',
  evidence: 'prov:wasDerivedFrom',
  recordedAt: 'prov:generatedAtTime',
} as const;
/** Further names of things, and of topics, which have SKOS labels alone. */
export const ALTERNATE_NAMES = { Thing: 'schema:alternateName', Topic: 'skos:altLabel' } as const;

/** Official keys; those that have an address of their own also lead there. */
export const IDENTIFIER = {
  classes: ['schema:PropertyValue'],
  of: 'schema:identifier',
  scheme: 'schema:propertyID',
  value: 'schema:value',
  url: 'schema:url',
  addresses: {
    AGS: 'schema:sameAs',
    ARS: 'schema:sameAs',
    NUTS: 'eurio:hasNUTSCode',
    WIKIDATA: 'schema:sameAs',
    ROR: 'schema:sameAs',
    URL: 'schema:sameAs',
  },
} as const;
