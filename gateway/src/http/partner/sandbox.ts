import { partnerExamples } from './examples';
import { Html, html } from './html';

const APOLLO = 'https://embeddable-sandbox.cdn.apollographql.com';

export const sandboxPolicy = (nonce: string): string =>
  `default-src 'none'; script-src 'nonce-${nonce}' ${APOLLO}; style-src 'nonce-${nonce}'; connect-src 'self'; frame-src https://*.apollographql.com; img-src 'self' data: https://*.cdn.apollographql.com; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Apollo Sandbox on the partner entrance; the key goes into its headers. */
export function sandbox(nonce: string): string {
  const initialState = {
    document: partnerExamples[0].query,
    variables: partnerExamples[0].variables,
    headers: { Authorization: 'Bearer cep_pk_…' },
    includeCookies: false,
  };
  // No text of it can close the script.
  const state = new Html(JSON.stringify(initialState).replaceAll('<', String.raw`\u003c`));
  return html`<!doctype html>
    <html lang="es">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Apollo Sandbox · CEP</title>
        <style nonce="${nonce}">
          html,
          body,
          #sandbox {
            height: 100%;
            margin: 0;
          }
        </style>
      </head>
      <body>
        <div id="sandbox">Cargando Apollo Sandbox… Si no aparece, falta internet.</div>
        <script nonce="${nonce}" src="${APOLLO}/_latest/embeddable-sandbox.umd.production.min.js"></script>
        <script nonce="${nonce}">
          new window.EmbeddedSandbox({
            target: '#sandbox',
            initialEndpoint: new URL('/partner/graphql', location.href).href,
            initialState: ${state},
            runTelemetry: false,
          });
        </script>
      </body>
    </html>`.text;
}
