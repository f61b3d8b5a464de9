import type { Tone } from '@cep/ui';
import type { OwnRequestStatus } from '#lib/graphql/generated/graphql.ts';

/** A status as the person who asked should read it. */
export const REQUEST_STATUS: Record<OwnRequestStatus, { label: string; tone: Tone; says: string }> = {
  RECEIVED: { label: 'Recibida', tone: 'info', says: 'La tenemos. Te contactaremos muy pronto.' },
  IN_CONTACT: { label: 'En contacto', tone: 'info', says: 'Ya hemos hablado contigo o lo hemos intentado.' },
  ENROLLED: { label: 'Con plaza', tone: 'success', says: 'Esta solicitud acabó en matrícula.' },
  CLOSED: {
    label: 'Cerrada',
    tone: 'neutral',
    says: 'Ya no la seguimos. Si aún te interesa, pide información otra vez.',
  },
};
