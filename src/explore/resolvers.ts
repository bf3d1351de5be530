import type { Resolvers } from '../generated/resolvers.ts';
import { eligibilityResolvers } from './eligibility/resolvers.ts';
import { fundingFlowResolvers } from './funding-flows/resolvers.ts';
import { lookUpResolvers } from './look-up/resolvers.ts';
import { measureResolvers } from './measures/resolvers.ts';
import { pathResolvers } from './paths/resolvers.ts';
import { provenanceResolvers } from './provenance/resolvers.ts';
import { searchResolvers } from './search/resolvers.ts';

/** The resolvers of the questions that cross nouns; importing them also declares their statements. */
export const exploreResolvers: readonly Resolvers[] = [
  eligibilityResolvers,
  fundingFlowResolvers,
  lookUpResolvers,
  measureResolvers,
  pathResolvers,
  provenanceResolvers,
  searchResolvers,
];
