import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ConfirmationFacts {
  firstName: string;
  reference: string;
  /** Title of the course; null for a request without one. */
  course: string | null;
  link: string;
}

let template: string | null = null;

/** What `compile-mails.cjs` made of confirmation.mjml. Read when the first mail leaves: most processes send none. */
function readTemplate(): string {
  return (template ??= readFileSync(join(__dirname, 'generated', 'confirmation.html'), 'utf8'));
}

export function confirmationMail(facts: ConfirmationFacts): { subject: string; html: string; text: string } {
  const course = facts.course ?? 'nuestros cursos';
  const values: Record<string, string> = { ...facts, course };
  const html = readTemplate().replace(/\{\{(\w+)\}\}/g, (_, name: string) => escapeHtml(values[name] ?? ''));
  const text = [
    `Hola, ${facts.firstName}:`,
    '',
    `Hemos recibido tu solicitud de información sobre ${course}. Te llamamos pronto, en horario de oficina: de lunes a viernes, de 9:00 a 20:00.`,
    `Tu referencia es ${facts.reference}. Dínosla si nos llamas tú antes.`,
    '',
    facts.link,
    '',
    'Si no has sido tú, responde a este mensaje y borramos tus datos.',
  ].join('\n');
  return {
    subject: facts.course ? `Hemos recibido tu solicitud: ${facts.course}` : 'Hemos recibido tu solicitud',
    html,
    text,
  };
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
