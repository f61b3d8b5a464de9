import { type Connection, cursorValue, decodeCursor, inTransaction, isUuid, newId, pageSize, type RequestContext, runSql, toConnection } from '@cep/kit';
import type { {{Noun}} } from './{{file}}.entity';
import { {{Noun}}ErrorCode, {{noun}}Error, type {{Noun}}Error } from './{{file}}.errors';
import type { Create{{Noun}}Input } from './{{file}}.inputs';

const LIST = '{{plural}}';
const COLUMNS = 'id, name, created_at AS "createdAt"';
const MAX_NAME = 200;

/** Newest first: a UUIDv7 sorts by the moment it was made. One statement. */
export async function list{{Nouns}}(context: RequestContext, first: number, after: string | null): Promise<Connection<{{Noun}}>> {
  const size = pageSize(first);
  const [before] = after ? decodeCursor(LIST, after, [cursorValue.uuid]) : [null];
  const rows = await runSql<{{Noun}}>(
    context.db,
    `SELECT ${COLUMNS} FROM {{table}} WHERE $1::uuid IS NULL OR id < $1 ORDER BY id DESC LIMIT $2`,
    [before, size + 1],
  );
  return toConnection(LIST, rows, { first: size, after, cursorOf: ({ id }) => [id] });
}

/** By id, in the order asked for, in one statement; null for an id that is nobody's. */
export async function find{{Nouns}}(context: RequestContext, ids: readonly string[]): Promise<({{Noun}} | null)[]> {
  const rows = await runSql<{{Noun}}>(context.db, `SELECT ${COLUMNS} FROM {{table}} WHERE id = ANY ($1::uuid[])`, [
    ids.filter((id) => isUuid(id)),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

export interface Create{{Noun}}Result {
  {{noun}}: {{Noun}} | null;
  errors: {{Noun}}Error[];
}

/** Makes it once per id; the same id with the same content gives what is there. */
export async function create{{Noun}}(context: RequestContext, input: Create{{Noun}}Input): Promise<Create{{Noun}}Result> {
  const name = input.name.trim();
  const errors = faultsOf(input.id, name);
  if (errors.length > 0) return { {{noun}}: null, errors };

  return inTransaction(context, async ({ manager, append }) => {
    const [made] = await manager.query<{{Noun}}[]>(
      `INSERT INTO {{table}} (id, name) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING RETURNING ${COLUMNS}`,
      [input.id, name],
    );
    if (!made) return alreadyThere(await find{{Nouns}}(context, [input.id]), name);
    append({ type: '{{event}}.created', version: 1, subject: { type: '{{Noun}}', id: made.id }, payload: {} });
    return { {{noun}}: made, errors: [] };
  });
}

function alreadyThere([known = null]: ({{Noun}} | null)[], name: string): Create{{Noun}}Result {
  if (known?.name === name) return { {{noun}}: known, errors: [] };
  return { {{noun}}: null, errors: [{{noun}}Error({{Noun}}ErrorCode.ID_REUSED, ['id'], 'Ya existe con otros datos. Vuelve a empezar.')] };
}

function faultsOf(id: string, name: string): {{Noun}}Error[] {
  const faults: {{Noun}}Error[] = [];
  if (!isUuid(id)) faults.push({{noun}}Error({{Noun}}ErrorCode.INVALID, ['id'], `Usa un UUID, por ejemplo ${newId()}.`));
  if (name === '') faults.push({{noun}}Error({{Noun}}ErrorCode.REQUIRED, ['name'], 'Escribe el nombre.'));
  if (name.length > MAX_NAME) {
    faults.push({{noun}}Error({{Noun}}ErrorCode.INVALID, ['name'], `El nombre pasa de ${MAX_NAME} caracteres. Acórtalo.`));
  }
  return faults;
}
