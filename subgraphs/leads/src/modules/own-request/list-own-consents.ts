import { type Connection, cursorValue, decodeCursor, isUuid, pageSize, runSql, toConnection } from '@cep/kit';
import type { LeadsContext } from '../../context';
import type { ConsentPurpose } from '../consent';
import type { LeadSource } from '../lead';
import { OWN_REQUEST_COLUMNS, type OwnRequestRow, toOwnRequest } from './list-own-requests';
import { OwnConsent } from './own-request.types';

const LIST = 'own-consents';

interface OwnConsentRow extends OwnRequestRow {
  id: string;
  purpose: ConsentPurpose;
  textId: string;
  source: LeadSource;
  givenAt: Date;
  withdrawnAt: Date | null;
  renewable: boolean;
}

/** Boxes left unticked are lines of the ledger too; they are nobody's consent. */
const OWN_CONSENTS = `
  SELECT consent.id, consent.purpose, consent.text_id AS "textId", consent.source, consent.occurred_at AS "givenAt",
    consent.withdrawn_at AS "withdrawnAt",
    consent.withdrawn_at IS NOT NULL AND NOT EXISTS (
      SELECT FROM consent AS later WHERE later.lead_id = consent.lead_id AND later.purpose = consent.purpose
      AND later.granted AND (later.occurred_at, later.id) > (consent.occurred_at, consent.id)
    ) AS renewable, ${OWN_REQUEST_COLUMNS}
  FROM consent JOIN lead ON lead.id = consent.lead_id
  WHERE lead.email = $1 AND consent.granted`;

/** The consents given with an address, newest first. */
export async function listOwnConsents(
  { db }: LeadsContext,
  email: string,
  first: number,
  after: string | null,
): Promise<Connection<OwnConsent>> {
  const size = pageSize(first);
  const [at, id] = after ? decodeCursor(LIST, after, [cursorValue.instant, cursorValue.uuid]) : [null, null];
  const rows = await runSql<OwnConsentRow>(
    db,
    `${OWN_CONSENTS} AND ($2::timestamptz IS NULL OR (consent.occurred_at, consent.id) < ($2, $3::uuid))
     ORDER BY consent.occurred_at DESC, consent.id DESC LIMIT $4`,
    [email, at, id, size + 1],
  );
  return toConnection(LIST, rows.map(toOwnConsent), {
    first: size,
    after,
    cursorOf: (row) => [row.givenAt.toISOString(), row.id],
  });
}

/** Null for one that does not exist and for one of somebody else alike. */
export async function ownConsent({ db }: LeadsContext, email: string, id: string): Promise<OwnConsent | null> {
  if (!isUuid(id)) return null;
  const [row] = await runSql<OwnConsentRow>(db, `${OWN_CONSENTS} AND consent.id = $2`, [email, id]);
  return row ? toOwnConsent(row) : null;
}

function toOwnConsent(row: OwnConsentRow): OwnConsent {
  const { id, purpose, textId, source, givenAt, withdrawnAt, renewable } = row;
  return Object.assign(new OwnConsent(), {
    id,
    purpose,
    textId,
    source,
    givenAt,
    withdrawnAt,
    renewable,
    request: toOwnRequest(row),
  });
}
