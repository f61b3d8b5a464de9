import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { type Claims, CodedError, PUBLIC_PRINCIPAL, withLogContext } from '@cep/kit';
import { type ApiKeys, bearerToken, clientIpOf, type KeyHolder, refuseKeyInUrl, userAgentOf } from '../authentication';
import type { GatewayContext } from '../composition';
import {
  type Charge,
  costReport,
  type GoodDocument,
  type Guard,
  rateLimitHeaders,
  type ReadOperation,
  Refused,
  withCost,
} from '../guard';
import { type PartnerContract, schemaAnswer, type UsageMeter, variableFaults } from '../partner';
import { NO_STORE, send, typeFor } from './answer';
import { answerOrRefuse, type EntranceOptions, type Reply, type RequestListener } from './answer-or-refuse';
import { isJson } from './forgery';
import { type GraphRequest, readPosted, readUrl } from './graph-request';
import { readBody } from './read-body';

export interface PartnerEntranceOptions extends EntranceOptions {
  apollo: ApolloServer<GatewayContext>;
  apiKeys: ApiKeys;
  contract(): PartnerContract;
  guard: Guard;
  meter: UsageMeter;
  trustProxy: boolean;
}

type Caller = KeyHolder & { claims: Claims };

interface Admitted {
  document: GoodDocument;
  operation: ReadOperation;
  charge: Charge | undefined;
}

const notInContract = (): CodedError =>
  new CodedError('BAD_REQUEST', 'El contrato no tiene operaciones de esta clase.');

/** Partners have no documents of our own to name. */
const NO_DOCUMENTS = { textOf: () => undefined };

/** POST /partner/graphql, and GET with a query: the contract, for holders of a partner's key. */
export function partnerEntrance(options: PartnerEntranceOptions): RequestListener {
  const { apollo, apiKeys, contract, guard, meter, trustProxy } = options;

  async function answer(request: IncomingMessage, response: ServerResponse, reply: Reply): Promise<void> {
    const url = request.url ?? '';
    refuseKeyInUrl(url);
    const byGet = request.method === 'GET';
    const body = byGet ? '' : (await readBody(request)).toString('utf8');
    if (!byGet && !isJson(request)) throw new CodedError('BAD_REQUEST', 'Envía el cuerpo como application/json.');
    const caller = await identify(request, reply.requestId);
    const asked = byGet ? readUrl(url, NO_DOCUMENTS) : readPosted(body, NO_DOCUMENTS);
    const { document, operation, charge } = await admit(asked, caller, byGet ? 'GET' : 'POST');
    meter.executed(caller.principal.userId, {
      name: operation.node.name?.value,
      cost: charge?.charged ?? 0,
      fields: contract().fieldsOf(document.document),
    });
    const { status, text } = operation.introspects
      ? { status: 200, text: schemaAnswer(contract().schema, document.document, asked) }
      : await execute(asked, caller.claims);
    const headers = [...reply.headers, 'content-type', typeFor(request), 'cache-control', NO_STORE];
    if (charge) headers.push(...rateLimitHeaders(charge));
    send(response, status, charge ? withCost(text, costReport(charge)) : text, headers);
  }

  /** Who guesses pays from the budget of the address, and is not looked at any more once that is spent. */
  async function identify(request: IncomingMessage, requestId: string): Promise<Caller> {
    const clientIp = clientIpOf(request, trustProxy);
    const stranger: Claims = { principal: PUBLIC_PRINCIPAL, requestId, clientIp, userAgent: userAgentOf(request) };
    const secret = bearerToken(request.headers.authorization) ?? '';
    const charge = apiKeys.isKnown(secret) ? undefined : await guard.admission.look(stranger);
    try {
      const holder = await apiKeys.holderOf(secret, clientIp);
      if (holder.principal.role !== 'PARTNER')
        throw new CodedError('FORBIDDEN', 'Esta entrada es para claves de socios.');
      return { ...holder, claims: { ...stranger, principal: holder.principal } };
    } catch (error) {
      throw new Refused([error instanceof Error ? error : new Error(String(error))], charge);
    }
  }

  /** @throws Refused */
  async function admit(
    { query, operationName, variables }: GraphRequest,
    { claims, principal, terms: key }: Caller,
    entrance: 'GET' | 'POST',
  ): Promise<Admitted> {
    try {
      const { schema, documents } = contract();
      const read = documents.read(query);
      if (read.kind === 'refused') throw await guard.admission.refuse(claims, read, read.errors, key);
      const wanted = read.operation(operationName)?.node.operation;
      // graphql-js finds no fault with a subscription where there is none.
      if (wanted && !schema.getRootType(wanted))
        throw await guard.admission.refuse(claims, read, [notInContract()], key);
      const asked = { entrance, claims, byCookie: false, operationName, variables, key, openSchema: true };
      const { operation, charge } = await guard.admission.admit(read, asked);
      const faults = variableFaults(schema, operation, variables);
      if (faults.length > 0) throw new Refused(faults, charge);
      return { document: read, operation, charge };
    } catch (error) {
      if (error instanceof Refused) meter.refused(principal.userId);
      throw error;
    }
  }

  /** Against the whole graph: what is valid against the contract is valid there too, and means the same. */
  async function execute(
    { query, operationName, variables }: GraphRequest,
    claims: Claims,
  ): Promise<{ status: number; text: string }> {
    const headers = new HeaderMap([['content-type', 'application/json']]);
    const body = { query, operationName: operationName ?? null, variables: variables ?? null };
    const result = await withLogContext({ requestId: claims.requestId, userId: claims.principal.userId }, () =>
      apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers, search: '', body },
        context: async () => ({ claims, session: 'valid', setCookies: [] }),
      }),
    );
    return { status: result.status ?? 200, text: result.body.kind === 'complete' ? result.body.string : '' };
  }

  return answerOrRefuse(options, answer);
}
