/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Languages in which names and descriptions are kept. */
export type Language =
  /** German, the language of most sources. Maps to the language tag de. */
  | 'DE'
  /** English, mostly as a translation made for this graph. Maps to the language tag en. */
  | 'EN';

export type HomeQueryVariables = Exact<{
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
}>;


export type HomeQuery = { readonly dataset: { readonly title: string, readonly version: string, readonly date: string, readonly license: string }, readonly persons: { readonly totalCount: number }, readonly ministries: { readonly totalCount: number }, readonly administrations: { readonly totalCount: number }, readonly centres: { readonly totalCount: number }, readonly municipalities: { readonly totalCount: number }, readonly districts: { readonly totalCount: number }, readonly projects: { readonly totalCount: number }, readonly fundingSources: { readonly totalCount: number }, readonly grants: { readonly totalCount: number }, readonly events: { readonly totalCount: number }, readonly topics: { readonly totalCount: number }, readonly sources: { readonly totalCount: number }, readonly hesse: { readonly name: string } | null };

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

export const HomeDocument = new TypedDocumentString(`
    query Home($asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {
  dataset {
    title
    version
    date
    license
  }
  persons(first: 1) {
    totalCount
  }
  ministries(first: 1) {
    totalCount
  }
  administrations(first: 1) {
    totalCount
  }
  centres(first: 1) {
    totalCount
  }
  municipalities(first: 1) {
    totalCount
  }
  districts(first: 1) {
    totalCount
  }
  projects(first: 1) {
    totalCount
  }
  fundingSources(first: 1) {
    totalCount
  }
  grants(first: 1) {
    totalCount
  }
  events(first: 1) {
    totalCount
  }
  topics(first: 1) {
    totalCount
  }
  sources(first: 1) {
    totalCount
  }
  hesse: state(id: "state/06") {
    name(language: $language)
  }
}
    `, {"hash":"sha256:bca37b4e35bb1539c819c3c1cae5ff18e0279c68504487c79d7e0ba74db25d95"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;