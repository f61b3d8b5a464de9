import { money, number } from '@cep/ui/format';
import type { Modality, OfferType, RunAvailability } from '#lib/graphql/generated/graphql.ts';

export const MODALITY: Record<Modality, string> = {
  IN_PERSON: 'Presencial',
  ONLINE: 'Online',
  BLENDED: 'Semipresencial',
};

/** Ways to pay: what each is called and what it means for the student. */
export const OFFER: Record<OfferType, { name: string; meaning: string; word: string }> = {
  SUBSIDISED: {
    name: 'Subvencionado',
    meaning: '0 € para ti: lo paga la Administración. Hay que cumplir los requisitos de cada curso.',
    word: 'subvencionado',
  },
  CORPORATE: {
    name: 'Bonificable',
    meaning: 'Para personas con empleo: tu empresa lo paga con su crédito de formación de FUNDAE.',
    word: 'bonificable',
  },
  VOCATIONAL: {
    name: 'Formación profesional',
    meaning: 'Título oficial. Puedes pagarlo a plazos mientras dura el curso.',
    word: 'fp',
  },
  PRIVATE: { name: 'Privado', meaning: 'Lo pagas tú, de una vez o a plazos sin intereses.', word: 'privado' },
};

export function plural(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

interface Money {
  amount: number;
  currency: string;
}

/** Null is on request; 0 € is never called «gratis», because somebody else pays. */
export function priceInWords(price: Money | null | undefined): string {
  return price ? money(price.amount, price.currency) : 'Precio a consultar';
}

/** What to say of the places of a run; scarcity only when the data say so. */
export function seatsInWords(run: { availability: RunAvailability; seatsLeft?: number | null }): string {
  if (run.availability === 'FULL' || run.availability === 'WAITLIST') return 'Completa';
  if (run.availability === 'FEW_LEFT') {
    if (!run.seatsLeft) return 'Últimas plazas';
    return run.seatsLeft === 1 ? 'Queda 1 plaza' : `Quedan ${run.seatsLeft} plazas`;
  }
  return 'Plazas libres';
}
