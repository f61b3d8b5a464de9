import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ConfirmationFacts {
  firstName: string;
  reference: string;
  /** Title of the course; null for a request without one. */
  course: string | null;
  link: string;
}

let compiled: Promise<string> | null = null;

/** The template is turned into HTML once; then only the facts are filled in. */
function template(): Promise<string> {
  compiled ??= (async () => {
    // 70 MB and a quarter of a second: only a process that sends mail pays for it, at its first one.
    const { default: mjml2html } = await import('mjml');
    const { html } = await mjml2html(readFileSync(join(__dirname, 'confirmation.mjml'), 'utf8'), {
      validationLevel: 'strict',
    });
    return html;
  })();
  return compiled;
}

export async function confirmationMail(
  facts: ConfirmationFacts,
): Promise<{ subject: string; html: string; text: string }> {
  const course = facts.course ?? 'nuestros cursos';
  const values: Record<string, string> = { ...facts, course };
  const html = (await template()).replace(/\{\{(\w+)\}\}/g, (_, name: string) => escapeHtml(values[name] ?? ''));
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
