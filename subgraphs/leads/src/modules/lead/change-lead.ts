import { inTransaction, isUuid, type Permission } from '@cep/kit';
import type { EntityManager } from 'typeorm';
import type { LeadsContext } from '../../context';
import { ActivityKind, writeActivity } from '../activity';
import { LEAD_COLUMNS, toLead } from './lead.columns';
import { LeadStatus } from './lead.enums';
import type { Lead } from './lead.entity';
import { type LeadError, LeadErrorCode, leadChanged, leadError, leadNotFound } from './lead.errors';
import type { AssignLeadInput, ChangeLeadStatusInput } from './lead.inputs';
import { reach } from './lead-reach';
import { allowedStatuses, statusLabel } from './lead-status';

export interface ChangeLeadResult {
  lead: Lead | null;
  errors: LeadError[];
}

interface Change {
  set: { column: 'status' | 'lost_reason' | 'owner_id'; value: string | null }[];
  event: string;
  activity: { kind: ActivityKind; title: string };
}

/** Moves a lead to another status; LOST needs its reason. */
export async function changeLeadStatus(context: LeadsContext, input: ChangeLeadStatusInput): Promise<ChangeLeadResult> {
  const { status } = input;
  if (status === LeadStatus.LOST && !input.lostReason) {
    return { lead: null, errors: [leadError(LeadErrorCode.REQUIRED, ['lostReason'], 'Di por qué se ha perdido.')] };
  }
  return changeLead(context, 'lead.changeStatus', input, (lead) => {
    if (!allowedStatuses(lead.status).includes(status)) {
      const message = `No se puede pasar de «${statusLabel[lead.status]}» a «${statusLabel[status]}».`;
      return leadError(LeadErrorCode.TRANSITION_NOT_ALLOWED, ['status'], message);
    }
    return {
      set: [
        { column: 'status', value: status },
        { column: 'lost_reason', value: status === LeadStatus.LOST ? (input.lostReason ?? null) : null },
      ],
      event: 'lead.status-changed',
      activity: { kind: ActivityKind.STATUS, title: `De «${statusLabel[lead.status]}» a «${statusLabel[status]}»` },
    };
  });
}

/** Puts an advisor in charge, or takes the owner off. */
export async function assignLead(context: LeadsContext, input: AssignLeadInput): Promise<ChangeLeadResult> {
  const ownerId = input.ownerId ?? null;
  if (ownerId && !isUuid(ownerId)) {
    return {
      lead: null,
      errors: [leadError(LeadErrorCode.INVALID, ['ownerId'], 'Esta persona no existe. Elige otra.')],
    };
  }
  return changeLead(context, 'lead.assign', input, () => ({
    set: [{ column: 'owner_id', value: ownerId }],
    event: 'lead.assigned',
    activity: { kind: ActivityKind.ASSIGNMENT, title: ownerId ? 'Asignada' : 'Sin asignar' },
  }));
}

/**
 * What every change shares: lock, version, rows, timeline and event in one transaction. Whoever hands a lead over still
 * gets it as they leave it; after that it is out of their reach.
 */
async function changeLead(
  context: LeadsContext,
  permission: Permission,
  input: { id: string; expectedVersion: number },
  decide: (lead: Lead) => Change | LeadError,
): Promise<ChangeLeadResult> {
  if (!isUuid(input.id)) return { lead: null, errors: [leadNotFound(['id'])] };
  return inTransaction(context, async ({ manager, append }) => {
    const values: unknown[] = [input.id];
    const within = reach(context.principal, permission, values);
    const sql = `SELECT ${LEAD_COLUMNS} FROM lead WHERE id = $1 AND ${within} FOR UPDATE`;
    const [row] = await manager.query<object[]>(sql, values);
    if (!row) return { lead: null, errors: [leadNotFound(['id'])] };
    const lead = toLead(row, context.principal);
    if (lead.version !== input.expectedVersion) return { lead, errors: [leadChanged()] };
    const change = decide(lead);
    if (!('set' in change)) return { lead, errors: [change] };

    const changed = toLead(await update(manager, lead.id, change), context.principal);
    const activityId = await writeActivity(manager, {
      leadId: lead.id,
      actorId: context.principal.userId,
      ...change.activity,
    });
    append({
      type: change.event,
      version: 1,
      subject: { type: 'Lead', id: lead.id },
      payload: {
        activityId,
        status: changed.status,
        ownerId: changed.ownerId,
        courseId: changed.courseId,
        changes: changesBetween(lead, changed),
      },
    });
    return { lead: changed, errors: [] };
  });
}

/** Ids and states alone: the log outlives an erasure. */
const TOLD = ['status', 'lostReason', 'ownerId'] as const;

function changesBetween(before: Lead, after: Lead) {
  return TOLD.filter((path) => before[path] !== after[path]).map((path) => ({
    path,
    before: before[path],
    after: after[path],
  }));
}

async function update(manager: EntityManager, id: string, { set }: Change): Promise<object> {
  const assignments = set.map(({ column }, index) => `${column} = $${index + 2}`).join(', ');
  const [rows] = await manager.query<[object[], number]>(
    `UPDATE lead SET ${assignments}, version = version + 1, updated_at = now() WHERE id = $1 RETURNING ${LEAD_COLUMNS}`,
    [id, ...set.map(({ value }) => value)],
  );
  const [row] = rows;
  if (!row) throw new Error(`lead ${id} vanished under its lock`);
  return row;
}
