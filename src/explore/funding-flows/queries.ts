import { administers } from '../../entities/administration/edges.ts';
import { fundedBy } from '../../entities/funding-source/edges.ts';
import { awardedBy, awardedTo, grantedFor, parentGrant } from '../../entities/grant/edges.ts';
import { type Grant, grant } from '../../entities/grant/grant.ts';
import { unitOf } from '../../entities/organization/edges.ts';
import { link } from '../../graph/link.ts';
import { idsOfAll } from '../../graph/read-whole.ts';
import { optionalMinorUnits, optionalText, text } from '../../graph/record.ts';
import { query } from '../../graph/statement.ts';

export const grantIds = idsOfAll('grantIds', grant);
export const parentIdsByGrant = link('parentIdsByGrant', parentGrant, 'out', 'Grant');
export const subGrantIdsByGrant = link('subGrantIdsByGrant', parentGrant, 'in', 'Grant');
export const sourceIdsByGrant = link('sourceIdsByGrant', fundedBy, 'out', 'FundingSource');
export const grantIdsBySource = link('grantIdsBySource', fundedBy, 'in', 'Grant');
export const funderIdsByGrant = link('funderIdsByGrant', awardedBy, 'out', 'Organization');
export const recipientIdsByGrant = link('recipientIdsByGrant', awardedTo, 'out', 'Organization');
export const purposeIdsByGrant = link('purposeIdsByGrant', grantedFor, 'out', 'Thing');
export const grantIdsByPurpose = link('grantIdsByPurpose', grantedFor, 'in', 'Grant');
export const territoryIdsByOrganization = link(
  'territoryIdsByOrganization',
  administers,
  'out',
  'Territory',
);
export const hostIdsByUnit = link('hostIdsByUnit', unitOf, 'out', 'Organization');

/** What of a grant decides where its money flows. */
export type GrantFigures = Pick<
  Grant,
  | 'id'
  | 'validFrom'
  | 'validTo'
  | 'startDate'
  | 'endDate'
  | 'awardedOn'
  | 'currency'
  | 'amountPlanned'
  | 'amountAwarded'
  | 'amountPaid'
  | 'ceiling'
>;

/** Those figures alone: of tens of thousands of grants, reading all that they hold takes longest. */
export const figuresByGrant = query(
  'figuresByGrant',
  'keyed',
  `UNWIND $keys AS key
   MATCH (n:Node {id: key})
   RETURN key, n.validFrom AS validFrom, n.validTo AS validTo, n.startDate AS startDate,
     n.endDate AS endDate, n.awardedOn AS awardedOn, n.currency AS currency,
     n.amountPlanned AS amountPlanned, n.amountAwarded AS amountAwarded,
     n.amountPaid AS amountPaid, n.ceiling AS ceiling`,
  (row): GrantFigures & { readonly key: string } => ({
    key: text(row, 'key'),
    id: text(row, 'key'),
    validFrom: optionalText(row, 'validFrom'),
    validTo: optionalText(row, 'validTo'),
    startDate: optionalText(row, 'startDate'),
    endDate: optionalText(row, 'endDate'),
    awardedOn: optionalText(row, 'awardedOn'),
    currency: optionalText(row, 'currency'),
    amountPlanned: optionalMinorUnits(row, 'amountPlanned'),
    amountAwarded: optionalMinorUnits(row, 'amountAwarded'),
    amountPaid: optionalMinorUnits(row, 'amountPaid'),
    ceiling: optionalMinorUnits(row, 'ceiling'),
  }),
);
