import {
  type Connection,
  cursorValue,
  decodeCursor,
  inTransaction,
  isUuid,
  newId,
  pageSize,
  runSql,
  toConnection,
} from '@cep/kit';
import type { DataSource } from 'typeorm';
import type { LeadsContext } from '../../context';
import { ActivityKind, writeActivity } from '../activity';
import { type LeadError, LeadErrorCode, leadError, leadNotFound, reach } from '../lead';
import type { AddNoteInput, Note } from './note.entity';

const COLUMNS = `id, lead_id AS "leadId", body, author_id AS "authorId", idempotency_key AS "idempotencyKey", created_at AS "createdAt"`;
const LIST = 'notes';
const MAX_BODY = 5_000;

/** A lead's notes, newest first. */
export async function notesOf(
  db: DataSource,
  leadId: string,
  first: number,
  after: string | null,
): Promise<Connection<Note>> {
  const size = pageSize(first);
  const [id] = after ? decodeCursor(LIST, after, [cursorValue.uuid]) : [null];
  const rows = await runSql<Note>(
    db,
    `SELECT ${COLUMNS} FROM note WHERE lead_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
    [leadId, id, size + 1],
  );
  return toConnection(LIST, rows, { first: size, after, cursorOf: (row) => [row.id] });
}

export interface AddNoteResult {
  note: Note | null;
  errors: LeadError[];
}

/** Adds a note once per key: the same key again gives the note that is there. */
export async function addNote(context: LeadsContext, input: AddNoteInput): Promise<AddNoteResult> {
  const body = input.body.trim();
  const fault = faultOf(body);
  if (fault) return { note: null, errors: [fault] };

  return inTransaction(context, async ({ manager, append }) => {
    const values: unknown[] = [input.leadId];
    const within = reach(context.principal, 'lead.addNote', values);
    const [lead] = isUuid(input.leadId)
      ? await manager.query<{ id: string; ownerId: string | null }[]>(
          `SELECT id, owner_id AS "ownerId" FROM lead WHERE id = $1 AND ${within}`,
          values,
        )
      : [];
    if (!lead) return { note: null, errors: [leadNotFound(['leadId'])] };
    const id = newId();
    const [note] = await manager.query<Note[]>(
      `INSERT INTO note (id, lead_id, body, author_id, idempotency_key) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (idempotency_key) DO NOTHING RETURNING ${COLUMNS}`,
      [id, lead.id, body, context.principal.userId, input.idempotencyKey],
    );
    if (!note) {
      const [known] = await manager.query<Note[]>(`SELECT ${COLUMNS} FROM note WHERE idempotency_key = $1`, [
        input.idempotencyKey,
      ]);
      if (known && known.leadId === lead.id && known.body === body) return { note: known, errors: [] };
      return {
        note: null,
        errors: [
          leadError(
            LeadErrorCode.IDEMPOTENCY_KEY_REUSED,
            ['idempotencyKey'],
            'Esta nota ya se envió con otro texto. Vuelve a escribirla.',
          ),
        ],
      };
    }
    const activityId = await writeActivity(manager, {
      leadId: lead.id,
      kind: ActivityKind.NOTE,
      title: 'Nota añadida',
      detail: body,
      actorId: context.principal.userId,
    });
    append({
      type: 'lead.note-added',
      version: 1,
      subject: { type: 'Lead', id: lead.id },
      payload: { activityId, ownerId: lead.ownerId, changes: [{ path: 'noteId', before: null, after: id }] },
    });
    return { note, errors: [] };
  });
}

function faultOf(body: string): LeadError | null {
  if (body === '') return leadError(LeadErrorCode.REQUIRED, ['body'], 'Escribe la nota.');
  if (body.length > MAX_BODY)
    return leadError(LeadErrorCode.TEXT_TOO_LONG, ['body'], 'La nota pasa de 5000 caracteres. Acórtala.');
  return null;
}
