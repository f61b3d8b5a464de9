import { ACCESS_TOKEN_SECONDS, MAX_CLOCK_AHEAD_SECONDS, runSql, SNAPSHOT_HORIZON } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { AccessState } from './access.types';

/** In one snapshot: what was revoked so far, and the cursor behind which the rest will come. */
export async function accessState(ctx: IdentityContext): Promise<AccessState> {
  const [row] = await runSql<{ horizon: string; ids: string[] }>(
    ctx.db,
    `SELECT ${SNAPSHOT_HORIZON} AS horizon,
            ARRAY(SELECT id::text FROM session WHERE revoked_at > now() - make_interval(secs => $1)) AS ids`,
    [ACCESS_TOKEN_SECONDS + MAX_CLOCK_AHEAD_SECONDS],
  );
  if (!row) throw new Error('the state of accesses was not read');
  return Object.assign(new AccessState(), {
    cursor: ctx.eventLog.cursorAt(row.horizon),
    revokedSessionIds: row.ids,
  });
}
