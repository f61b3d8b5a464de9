export interface Letter {
  subject: string;
  /** Who reads it. */
  name: string;
  /** Sentences, one paragraph each. */
  paragraphs: readonly string[];
  /** The one thing to do, when there is one. */
  action?: { label: string; url: string };
  /** What stands small below: who did not ask for it, and what then. */
  footer: string;
}

/** A letter as HTML and as plain text, with everything that people wrote taken by the letter. */
export function writeLetter(letter: Letter): { subject: string; html: string; text: string } {
  const { subject, name, paragraphs, action, footer } = letter;
  const text = [`Hola, ${name}:`, ...paragraphs, ...(action ? [`${action.label}: ${action.url}`] : []), footer];
  return { subject, html: page(letter), text: text.join('\n\n') };
}

const FONT = 'font-family:system-ui,-apple-system,Segoe UI,Roboto,Arial,sans-serif';
const BUTTON =
  'display:inline-block;padding:12px 20px;border-radius:8px;background:#1d4ed8;color:#ffffff;text-decoration:none;font-weight:600';

function page({ subject, name, paragraphs, action, footer }: Letter): string {
  const lines = paragraphs.map((line) => `<p style="margin:0 0 16px">${escapeHtml(line)}</p>`).join('');
  const button = action
    ? `<p style="margin:24px 0"><a href="${escapeHtml(action.url)}" style="${BUTTON}">${escapeHtml(action.label)}</a></p>
       <p style="margin:0 0 16px;font-size:14px;color:#475569">Si el botón no funciona, copia esta dirección: ${escapeHtml(action.url)}</p>`
    : '';
  return `<!doctype html>
<html lang="es"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;background:#f1f5f9;color:#0f172a;${FONT};font-size:16px;line-height:1.5">
<div style="max-width:560px;margin:0 auto;padding:32px 20px"><div style="background:#ffffff;border-radius:12px;padding:32px">
<h1 style="margin:0 0 16px;font-size:20px">${escapeHtml(subject)}</h1><p style="margin:0 0 16px">Hola, ${escapeHtml(name)}:</p>
${lines}${button}<p style="margin:24px 0 0;font-size:14px;color:#475569">${escapeHtml(footer)}</p></div></div></body></html>`;
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
