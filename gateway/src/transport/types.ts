import type { Claims } from '@cep/kit';
import type { ExecutionResult } from 'graphql';

export interface UpstreamRequest {
  query: string;
  operationName?: string;
  variables?: Record<string, unknown>;
  claims: Claims;
  signal?: AbortSignal;
  /** True when sending it twice does no harm: a connection that breaks is then tried once more. */
  repeatable?: boolean;
}

/**
 * How the gateway reaches its subgraphs. What differs between "all in one" and "apart" is which of the two
 * forms stands here; everything else of the gateway is the same.
 */
export interface Transport {
  /** Answers with the subgraph's own result. Throws SUBGRAPH_UNAVAILABLE or TIMEOUT when there is none. */
  execute(subgraph: string, request: UpstreamRequest): Promise<ExecutionResult>;
  /**
   * Results until the subgraph ends them or the signal is aborted. A refusal is one result without `data`;
   * a line that breaks throws SUBGRAPH_UNAVAILABLE, and the caller resumes by cursor.
   */
  subscribe(subgraph: string, request: UpstreamRequest): Promise<AsyncIterable<ExecutionResult>>;
  /** Rejects, with the reason, while the subgraph cannot answer. */
  ready(subgraph: string): Promise<void>;
  close(): Promise<void>;
}
