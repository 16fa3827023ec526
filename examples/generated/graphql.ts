/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a `Count` is meant. */
export type CountPrecision =
  /** There are more: counting stopped at 10,000. */
  | 'AT_LEAST'
  /** Counted to the end. */
  | 'EXACT';

/** Why an attempt failed. */
export type FailureKind =
  /** The address may not be called. */
  | 'BLOCKED'
  /** No connection could be made. */
  | 'CONNECT'
  /** The consumer died or was stopped during the attempt. */
  | 'CONSUMER_LOST'
  /** The host's name could not be resolved. */
  | 'DNS'
  /** The webhook answered, but not with 2xx. */
  | 'HTTP_STATUS'
  /** Anything else, e.g. a reply that is not HTTP. */
  | 'OTHER'
  /** The webhook answered with a redirect, which is not followed. */
  | 'REDIRECT'
  /** The exchange took longer than the task's `timeoutMs`. */
  | 'TIMEOUT'
  /** The TLS handshake failed. */
  | 'TLS';

export type FailuresQueryVariables = Exact<{
  since: string;
}>;


export type FailuresQuery = { taskLogs: { nodes: Array<{ createdAt: string, responseStatus: number | null, failureKind: FailureKind | null, message: string | null, task: { name: string } }>, totalCount: { count: number, precision: CountPrecision } } };

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

export const FailuresDocument = new TypedDocumentString(`
    query Failures($since: DateTime!) {
  taskLogs(
    first: 20
    filter: {status: [FAILED], createdAt: {gte: $since}, finalOnly: true}
  ) {
    nodes {
      createdAt
      responseStatus
      failureKind
      message
      task {
        name
      }
    }
    totalCount {
      count
      precision
    }
  }
}
    `) as unknown as TypedDocumentString<FailuresQuery, FailuresQueryVariables>;