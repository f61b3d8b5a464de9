import { CodedError, type Claims } from '@cep/kit';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Budgets, Standing } from './budgets';
import type { GoodDocument, ReadOperation } from './documents';
import { payerOf, type Plan, planOf } from './plans';

/** Points for a request that is refused: making us look is not free. */
const REFUSAL = 5;
/** Points for a text that nobody sent before: it is parsed, validated and planned, which costs more than most answers. */
const READING = 30;

export interface AdmissionOptions {
  /** Undefined: nothing is counted. */
  budgets: Budgets | undefined;
  /** The dearest operation of each plan. */
  maxCost(plan: Plan): number;
  /** Everybody may read the schema; else staff alone. */
  openSchema: boolean;
  /** Callers with session cookies may ask only what our own front ends ask. */
  requireTrusted: boolean;
  /** Told the code of each refusal. */
  onRefused(code: string): void;
}

export interface Asked {
  entrance: 'GET' | 'POST' | 'socket';
  claims: Claims;
  /** It came with session cookies, as a browser's does. */
  byCookie: boolean;
  operationName: string | null | undefined;
  variables: Readonly<Record<string, unknown>> | null | undefined;
  /** Of a caller with an API key. */
  key?: KeyTerms | undefined;
  /** What can be read of the schema here is for everybody, whatever holds elsewhere. */
  openSchema?: boolean;
}

/** What a key may do, and what it may spend. */
export interface KeyTerms {
  plan: Plan;
  /** Whether its scopes cover a root field, as Query.courses. */
  mayAsk(rootField: string): boolean;
}

/** What a request was found to cost. */
export interface Charge {
  /** The operation alone. */
  requested: number;
  /** With what it took to read a text that was new. */
  charged: number;
  maximum: number;
  standing: Standing;
}

/** The request was refused before anything was executed; `charge` is what looking at it cost. */
export class Refused extends Error {
  constructor(
    readonly errors: readonly Error[],
    readonly charge: Charge | undefined,
  ) {
    super(errors[0]?.message ?? 'refused');
    this.name = 'Refused';
  }
}

/** Decides, for each request and before anything is executed, whether it may run, and charges its payer. */
export class Admission {
  constructor(private readonly options: AdmissionOptions) {}

  /** @throws Refused */
  async admit(document: GoodDocument, asked: Asked): Promise<{ operation: ReadOperation; charge: Charge | undefined }> {
    const { claims, variables, key } = asked;
    const plan = key?.plan ?? planOf(claims.principal.role);
    let operation: ReadOperation;
    let requested: number;
    try {
      operation = this.permitted(document, asked, plan);
      requested = Math.max(1, Math.ceil(operation.cost?.with(variables) ?? 1));
      if (plan) this.affordable(requested, plan);
    } catch (error) {
      throw await this.refuse(claims, document, [error instanceof Error ? error : new Error(String(error))], key);
    }
    const charge = await this.charge(claims, document, requested, plan);
    if (charge && !charge.standing.allowed) throw this.refused([spent(charge.standing)], charge);
    return { operation, charge };
  }

  /** A small charge for having looked. */
  async refuse(
    claims: Claims,
    document: { unpaid: boolean },
    errors: readonly Error[],
    key?: KeyTerms,
  ): Promise<Refused> {
    const charge = await this.charge(claims, document, REFUSAL, key?.plan ?? planOf(claims.principal.role));
    return this.refused(charge && !charge.standing.allowed ? [spent(charge.standing)] : errors, charge);
  }

  /**
   * Charges somebody who has yet to say who they are, so that guessing is not free.
   * @throws Refused when the budget of their address is spent
   */
  async look(claims: Claims): Promise<Charge | undefined> {
    const charge = await this.charge(claims, { unpaid: false }, REFUSAL, planOf(claims.principal.role));
    if (charge && !charge.standing.allowed) throw this.refused([spent(charge.standing)], charge);
    return charge;
  }

  private refused(errors: readonly Error[], charge: Charge | undefined): Refused {
    const [first] = errors;
    this.options.onRefused(first instanceof GraphQLError ? String(first.extensions.code) : 'INTERNAL_SERVER_ERROR');
    return new Refused(errors, charge);
  }

  private permitted(document: GoodDocument, asked: Asked, plan: Plan | null): ReadOperation {
    const operation = document.operation(asked.operationName);
    if (!operation) throw whichOperation(asked.operationName);
    refuseEntrance(operation.node.operation, asked.entrance);
    const { openSchema, requireTrusted } = this.options;
    if (operation.introspects && !openSchema && !asked.openSchema && plan !== 'staff' && plan !== null)
      throw schemaIsClosed();
    const closed = asked.key && operation.rootFields.find((field) => !asked.key?.mayAsk(field));
    if (closed) throw outOfScope(closed);
    if (requireTrusted && asked.byCookie && !document.trusted()) throw untrusted();
    return operation;
  }

  private affordable(requested: number, plan: Plan): void {
    const max = this.options.maxCost(plan);
    if (this.options.budgets && requested > max)
      throw new CodedError('QUERY_TOO_COMPLEX', `La consulta cuesta ${requested} puntos y el máximo son ${max}.`, {
        extensions: { limit: 'cost', max, requested },
      });
  }

  private async charge(
    claims: Claims,
    document: { unpaid: boolean },
    requested: number,
    plan: Plan | null,
  ): Promise<Charge | undefined> {
    if (!this.options.budgets || !plan) return undefined;
    const charged = requested + (document.unpaid ? READING : 0);
    document.unpaid = false;
    const standing = await this.options.budgets.spend(plan, payerOf(claims), charged);
    return { requested, charged, maximum: this.options.maxCost(plan), standing };
  }
}

/** Nothing but a query may come by GET, and a subscription by WebSocket alone. */
function refuseEntrance(operation: OperationTypeNode, entrance: Asked['entrance']): void {
  if (operation === OperationTypeNode.SUBSCRIPTION && entrance !== 'socket')
    throw new CodedError(
      'BAD_REQUEST',
      'Las suscripciones van por WebSocket (graphql-transport-ws) en esta misma dirección.',
    );
  if (operation === OperationTypeNode.MUTATION && entrance === 'GET')
    throw new CodedError('METHOD_NOT_ALLOWED', 'Por GET solo van consultas: envía los cambios por POST.');
}

function whichOperation(name: string | null | undefined): CodedError {
  return new CodedError(
    'OPERATION_RESOLUTION_FAILURE',
    name
      ? 'El documento no tiene ninguna operación con ese nombre.'
      : 'El documento tiene varias operaciones: di cuál en operationName.',
  );
}

function schemaIsClosed(): CodedError {
  return new CodedError('INTROSPECTION_DISABLED', 'El esquema no se puede consultar aquí.');
}

function outOfScope(field: string): CodedError {
  return new CodedError('FORBIDDEN', `Esta clave no tiene permiso para ${field.slice(field.indexOf('.') + 1)}.`);
}

function untrusted(): CodedError {
  return new CodedError('UNTRUSTED_DOCUMENT', 'Con una sesión abierta solo se admiten las consultas de esta web.');
}

function spent({ resetSeconds }: Standing): CodedError {
  return new CodedError('RATE_LIMITED', `Demasiadas peticiones. Vuelve a intentarlo dentro de ${resetSeconds} s.`, {
    extensions: { retryAfterSeconds: resetSeconds },
  });
}
