import { newId } from '@cep/kit';
import { Faker, es } from '@faker-js/faker';
import { ActivityKind, ActivityOutcome } from '../modules/activity';
import { LeadSource, LeadStatus, LostReason } from '../modules/lead';
import { statusLabel } from '../modules/lead';
import { firstNames, surnames } from './spanish-names';

export interface LeadHistoryOptions {
  now: Date;
  courses: readonly { id: string; runs: readonly { id: string; campusId: string | null }[] }[];
  advisorIds: readonly string[];
  consentTexts: readonly { id: string; purpose: string }[];
}

interface ActivityRow {
  id: string;
  lead_id: string;
  kind: ActivityKind;
  occurred_at: Date;
  actor_id: string | null;
  title: string;
  detail: string | null;
  outcome: ActivityOutcome;
  reason: string | null;
}

/** A lead with all that happened to it, as rows. */
export interface LeadHistory {
  lead: Record<string, unknown> & { id: string; status: LeadStatus; course_id: string | null; owner_id: string | null };
  consents: Record<string, unknown>[];
  activities: ActivityRow[];
  notes: Record<string, unknown>[];
}

const questions = [
  '¿Hay plazas por la tarde? Trabajo por las mañanas.',
  'Me gustaría saber si se puede pagar a plazos.',
  '¿El certificado es oficial? Lo necesito para una oposición.',
  'Estoy en paro, ¿podría hacerlo subvencionado?',
  '¿Hay que tener experiencia previa?',
  'Vivo a una hora, ¿hay opción semipresencial?',
  'Mi empresa quiere apuntar a cuatro personas.',
  '¿Cuándo sale la próxima convocatoria?',
  '¿Las prácticas están incluidas?',
];
const calls = [
  'Prefiere que la llamen después de las 18:00.',
  'Le interesa, pero espera a saber el horario de prácticas.',
  'Pide el temario por correo antes de decidir.',
  'Duda entre este curso y el de nivel superior.',
  'Ha pedido plazo hasta el viernes.',
  'Trae la documentación el lunes.',
];

/** How far leads of a given age have come: the fresh ones are new, the old ones decided. */
function statusAt(faker: Faker, ageHours: number): LeadStatus {
  const { NEW, CONTACTED, QUALIFIED, ENROLLED, LOST, SPAM } = LeadStatus;
  if (ageHours < 20)
    return faker.helpers.weightedArrayElement([
      { value: NEW, weight: 8 },
      { value: CONTACTED, weight: 2 },
    ]);
  if (ageHours < 96) {
    return faker.helpers.weightedArrayElement([
      { value: NEW, weight: 2 },
      { value: CONTACTED, weight: 6 },
      { value: QUALIFIED, weight: 3 },
      { value: SPAM, weight: 0.3 },
    ]);
  }
  return faker.helpers.weightedArrayElement([
    { value: CONTACTED, weight: 2 },
    { value: QUALIFIED, weight: 3 },
    { value: ENROLLED, weight: 4 },
    { value: LOST, weight: 4 },
    { value: SPAM, weight: 0.4 },
  ]);
}

const paths: Record<LeadStatus, readonly LeadStatus[]> = {
  [LeadStatus.NEW]: [],
  [LeadStatus.CONTACTED]: [LeadStatus.CONTACTED],
  [LeadStatus.QUALIFIED]: [LeadStatus.CONTACTED, LeadStatus.QUALIFIED],
  [LeadStatus.ENROLLED]: [LeadStatus.CONTACTED, LeadStatus.QUALIFIED, LeadStatus.ENROLLED],
  [LeadStatus.LOST]: [LeadStatus.CONTACTED, LeadStatus.LOST],
  [LeadStatus.SPAM]: [LeadStatus.SPAM],
};

/** Builds histories that are the same for the same seed, options and count. */
export class LeadHistoryFactory {
  private readonly faker: Faker;

  constructor(
    private readonly options: LeadHistoryOptions,
    seed = 20_261_122,
  ) {
    this.faker = new Faker({ locale: es, seed });
  }

  build(index: number): LeadHistory {
    const { faker, options } = this;
    const id = newId();
    // Denser towards today: the n-th lead lies about n²/120 hours back.
    const ageHours = 0.2 + (index * index) / 120 + faker.number.float({ max: 1.5 });
    const createdAt = new Date(options.now.getTime() - ageHours * 3_600_000);
    const status = statusAt(faker, ageHours);
    const course =
      options.courses.length > 0 && faker.datatype.boolean(0.97) ? faker.helpers.arrayElement(options.courses) : null;
    const run =
      course && course.runs.length > 0 && faker.datatype.boolean(0.6) ? faker.helpers.arrayElement(course.runs) : null;
    const ownerId =
      status !== LeadStatus.NEW && options.advisorIds.length > 0
        ? faker.helpers.arrayElement(options.advisorIds)
        : null;
    const person = this.person();
    const history: LeadHistory = {
      lead: {
        id,
        status,
        lost_reason: status === LeadStatus.LOST ? faker.helpers.enumValue(LostReason) : null,
        source: faker.helpers.weightedArrayElement([
          { value: LeadSource.COURSE_PAGE, weight: 8 },
          { value: LeadSource.CAMPUS_PAGE, weight: 1 },
          { value: LeadSource.LANDING, weight: 2 },
        ]),
        ...person,
        message: faker.datatype.boolean(0.55) ? faker.helpers.arrayElement(questions) : null,
        course_id: course?.id ?? null,
        course_run_id: run?.id ?? null,
        campus_id: run?.campusId ?? null,
        owner_id: ownerId,
        idempotency_key: `demo-${index}`,
        content_hash: `demo-${index}`,
        version: paths[status].length + 1,
        created_at: createdAt,
        updated_at: createdAt,
      },
      consents: [],
      activities: [],
      notes: [],
    };
    this.tell(history, createdAt, person.email !== null);
    return history;
  }

  private person() {
    const { faker } = this;
    const firstName = faker.helpers.arrayElement(firstNames);
    const lastName = faker.helpers.arrayElements(surnames, 2).join(' ');
    const reachable = faker.helpers.weightedArrayElement([
      { value: 'both', weight: 7 },
      { value: 'email', weight: 2 },
      { value: 'phone', weight: 1 },
    ]);
    const email = `${plain(firstName)}.${plain(lastName.split(' ')[0] ?? '')}${faker.number.int({ min: 1, max: 99 })}@correo.example`;
    const phone = `+346${faker.string.numeric(8)}`;
    return {
      first_name: firstName,
      last_name: lastName,
      email: reachable === 'phone' ? null : email,
      phone: reachable === 'email' ? null : phone,
    };
  }

  private tell(history: LeadHistory, createdAt: Date, hasEmail: boolean): void {
    const { faker, options } = this;
    const { id, status, owner_id: ownerId } = history.lead;
    let at = createdAt.getTime();
    const add = (entry: Partial<ActivityRow> & Pick<ActivityRow, 'kind' | 'title'>): Date => {
      const occurredAt = new Date(Math.min(at, options.now.getTime()));
      history.activities.push({
        id: newId(),
        lead_id: id,
        occurred_at: occurredAt,
        actor_id: null,
        detail: null,
        outcome: ActivityOutcome.DONE,
        reason: null,
        ...entry,
      });
      return occurredAt;
    };
    add({
      kind: ActivityKind.FORM,
      title: 'Solicitud recibida',
      detail: (history.lead['message'] as string | null) ?? null,
    });
    for (const text of options.consentTexts) {
      const granted = text.purpose === 'CONTACT' || faker.datatype.boolean(0.35);
      history.consents.push({
        id: newId(),
        lead_id: id,
        purpose: text.purpose,
        granted,
        text_id: text.id,
        source: history.lead['source'],
        occurred_at: createdAt,
      });
    }
    add({ kind: ActivityKind.CONSENT, title: 'Consiente que la contactemos' });
    at += 1_500;
    add(
      hasEmail
        ? { kind: ActivityKind.MESSAGE, title: 'Correo de confirmación' }
        : {
            kind: ActivityKind.MESSAGE,
            title: 'Correo de confirmación',
            outcome: ActivityOutcome.SKIPPED,
            reason: 'La persona no dejó correo.',
          },
    );
    let from = LeadStatus.NEW;
    for (const to of paths[status]) {
      at += faker.number.int({ min: 15 * 60_000, max: 26 * 3_600_000 });
      if (from === LeadStatus.NEW && ownerId)
        add({ kind: ActivityKind.ASSIGNMENT, title: 'Asignada', actor_id: ownerId });
      history.lead['updated_at'] = add({
        kind: ActivityKind.STATUS,
        title: `De «${statusLabel[from]}» a «${statusLabel[to]}»`,
        actor_id: ownerId,
      });
      from = to;
      if (to === LeadStatus.SPAM || faker.datatype.boolean(0.6)) continue;
      const body = faker.helpers.arrayElement(calls);
      const created = add({ kind: ActivityKind.NOTE, title: 'Nota añadida', detail: body, actor_id: ownerId });
      history.notes.push({
        id: newId(),
        lead_id: id,
        body,
        author_id: ownerId,
        idempotency_key: newId(),
        created_at: created,
      });
    }
  }
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();
}
