import { buildOperationContext, executeQueryPlan, type ServiceMap } from '@apollo/gateway';
import { operationFromDocument, type Schema, Supergraph } from '@apollo/federation-internals';
import { type FetchNode, QueryPlanner, type PlanNode, type QueryPlan } from '@apollo/query-planner';
import { CodedError } from '@cep/kit';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GatewayContext, GraphVersion } from '../composition';
import type { SubscriptionOperation } from './operation';
import { AFTER_VARIABLE, CURSOR_ALIAS, upstreamQuery } from './upstream-document';

/** A subgraph of this name answers with the event itself. With the primary's own name a later step could ask it again. */
const EVENT = '#event';

/** A subscription made executable: what to ask upstream, and how to turn each upstream event into the client's answer. */
export interface SubscriptionPlan {
  subgraph: string;
  query: string;
  upstreamVariables(variables: Readonly<Record<string, unknown>>, after: string | undefined): Record<string, unknown>;
  cursorOf(event: ExecutionResult): string | undefined;
  /** Joins what other subgraphs own to the event and shapes it as the client asked. */
  execute(
    event: ExecutionResult,
    variables: Readonly<Record<string, unknown>>,
    context: GatewayContext,
  ): Promise<ExecutionResult>;
}

/** Plans subscriptions, which Apollo's gateway does not execute, with its own planner and plan executor. */
export class SubscriptionPlanner {
  private readonly plans = new LRUCache<string, SubscriptionPlan>({ max: 500 });
  private readonly planner: QueryPlanner;
  private readonly api: Schema;
  private readonly supergraphSchema: GraphQLSchema;

  constructor(
    private readonly version: GraphVersion,
    private readonly services: ServiceMap,
  ) {
    const supergraph = Supergraph.build(version.supergraphSdl, { validateSupergraph: false });
    this.planner = new QueryPlanner(supergraph);
    this.api = supergraph.apiSchema();
    this.supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  }

  plan(operation: SubscriptionOperation): SubscriptionPlan {
    const known = this.plans.get(operation.text);
    if (known) return known;
    const plan = this.build(operation);
    this.plans.set(operation.text, plan);
    return plan;
  }

  private build({ document, responseKey, resumable }: SubscriptionOperation): SubscriptionPlan {
    const { node } = this.planner.buildQueryPlan(operationFromDocument(this.api, document));
    if (node?.kind !== 'Subscription') throw new CodedError('BAD_USER_INPUT', 'Esta suscripción no se puede ejecutar.');
    const { primary, rest } = node;
    const eventPlan = planBehind(primary, rest);
    const operationContext = buildOperationContext({ schema: this.version.apiSchema, operationDocument: document });
    return {
      subgraph: primary.serviceName,
      query: resumable ? upstreamQuery(primary.operation) : primary.operation,
      upstreamVariables: (variables, after) => ({
        ...pick(variables, primary.variableUsages ?? []),
        ...(after === undefined ? {} : { [AFTER_VARIABLE]: after }),
      }),
      cursorOf: (event) => cursorIn(event.data?.[responseKey]),
      execute: (event, variables, context) => {
        const services: ServiceMap = {
          ...this.services,
          [EVENT]: { process: async () => ({ data: event.data, errors: event.errors }) },
        };
        return executeQueryPlan(
          eventPlan,
          services,
          requestContext(variables, context),
          operationContext,
          this.supergraphSchema,
          this.api,
        );
      },
    };
  }
}

function planBehind(primary: FetchNode, rest: PlanNode | undefined): QueryPlan {
  const event: FetchNode = { ...primary, serviceName: EVENT };
  return { kind: 'QueryPlan', node: rest ? { kind: 'Sequence', nodes: [event, rest] } : event };
}

type RequestContext = Parameters<typeof executeQueryPlan>[2];

/** The plan executor reads these and no other members. */
function requestContext(variables: Readonly<Record<string, unknown>>, context: GatewayContext): RequestContext {
  return { request: { variables }, context, metrics: {} } as unknown as RequestContext;
}

function pick(variables: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => name in variables).map((name) => [name, variables[name]]));
}

function cursorIn(event: unknown): string | undefined {
  if (typeof event !== 'object' || event === null || !(CURSOR_ALIAS in event)) return undefined;
  return typeof event[CURSOR_ALIAS] === 'string' ? event[CURSOR_ALIAS] : undefined;
}
