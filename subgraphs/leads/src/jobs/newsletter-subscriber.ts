import { runSql } from '@cep/kit';
import type { DataSource } from 'typeorm';

export interface Subscriber {
  firstName: string;
  lastName: string | null;
  email: string | null;
  phone: string | null;
  course: string | null;
  /** Given with this request, or again since, and not taken back. */
  consents: boolean;
  /** Of any request that came with the same address. */
  consentsAnywhere: boolean;
}

const HOLDS = `consent.purpose = 'NEWSLETTER' AND consent.granted AND consent.withdrawn_at IS NULL`;

/** Who a request is from, as the newsletter must know them now; null when the request is gone. */
export async function readSubscriber(db: DataSource, leadId: string): Promise<Subscriber | null> {
  const [row] = await runSql<Subscriber>(
    db,
    `SELECT lead.first_name AS "firstName", lead.last_name AS "lastName", lead.email, lead.phone, known_course.title AS course,
       EXISTS (SELECT FROM consent WHERE consent.lead_id = lead.id AND ${HOLDS}) AS consents,
       EXISTS (SELECT FROM consent JOIN lead AS other ON other.id = consent.lead_id
               WHERE other.email = lead.email AND ${HOLDS}) AS "consentsAnywhere"
     FROM lead LEFT JOIN known_course ON known_course.id = lead.course_id WHERE lead.id = $1`,
    [leadId],
  );
  return row ?? null;
}
