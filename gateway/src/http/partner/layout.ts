import { Html, html } from './html';

const STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); --soft: color-mix(in srgb, currentColor 6%, transparent); }
body { margin: 0; background: light-dark(#fff, #16181d); color: light-dark(#16181d, #eef0f4); font: 1rem/1.6 system-ui, sans-serif; }
header, main { max-width: 60rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; border-bottom: 1px solid var(--line); }
header strong { font-size: 1.1rem; margin-right: auto; }
h1 { font-size: 1.7rem; line-height: 1.25; } h2 { margin-top: 2.2rem; font-size: 1.25rem; }
a { color: light-dark(#1d4f91, #9cc4ff); text-underline-offset: .2em; }
a:focus-visible, pre:focus-visible, .scroll:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
pre, code { font-family: ui-monospace, monospace; font-size: .9rem; }
pre { background: var(--soft); padding: 1rem; overflow-x: auto; border-radius: .5rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .5rem .75rem; border-bottom: 1px solid var(--line); vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.breaking { color: light-dark(#a11616, #ff9d9d); font-weight: 600; } .dangerous { color: light-dark(#7a4b00, #ffcf8a); }
`;

/** A page for partners. Its only style is its own, let in by the nonce. */
export function page({ title, nonce, body }: { title: string; nonce: string; body: Html }): string {
  return html`<!doctype html>
    <html lang="es">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · CEP</title>
        <style nonce="${nonce}">
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <header>
          <strong>CEP · API para socios</strong>
          <nav aria-label="Secciones">
            <a href="/partner">Guía</a> · <a href="/partner/explorer/partner.html">Explorador</a> ·
            <a href="/partner/changelog">Cambios</a>
          </nav>
        </header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`.text;
}
