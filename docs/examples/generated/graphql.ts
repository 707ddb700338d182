/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How far an initiative has come, in its document's words. */
export type Status =
  /** A text asks for it. */
  | 'CALLED_FOR'
  /** It has been done. */
  | 'DONE'
  /** It is to be done. */
  | 'PLANNED'
  /** It is being done. */
  | 'UNDER_WAY'
  /** No text says. */
  | 'UNKNOWN';

export type LinkedInitiativesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type LinkedInitiativesQuery = { readonly linkedInitiatives: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly node: { readonly id: string, readonly name: string, readonly status: Status } }> } };

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

export const LinkedInitiativesDocument = new TypedDocumentString(`
    query LinkedInitiatives($id: ID!, $first: Int!, $after: String) {
  linkedInitiatives(id: $id, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      sentence
      node {
        id
        name
        status
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LinkedInitiativesQuery, LinkedInitiativesQueryVariables>;