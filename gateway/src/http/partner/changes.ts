import type { Changelog } from '../../contract/changelog';
import type { Deprecation } from '../../contract/deprecations';
import { type Html, html } from './html';

const NAMES = { breaking: 'Rompe', dangerous: 'Revísalo', safe: 'Compatible' } as const;
const day = new Intl.DateTimeFormat('es-ES', { dateStyle: 'long', timeZone: 'UTC' });
const dayOf = (date: string): string => day.format(new Date(`${date}T00:00:00Z`));

/** What will go, and what changed. */
export function changes(changelog: Changelog, deprecations: readonly Deprecation[]): Html {
  return html`<h2>Va a desaparecer</h2>
    ${
      deprecations.length === 0
        ? html`<p>Nada por ahora.</p>`
        : html`<ul>
            ${deprecations.map(
              ({ path, until, reason }) =>
                html`<li><code>${path}</code>, hasta el ${until ? dayOf(until) : 'día que se anuncie'}: ${reason}</li>`,
            )}
          </ul>`
    }
    ${changelog.length === 0 ? html`<p>El contrato no ha cambiado desde su primera versión.</p>` : ''}
    ${changelog.map(
      ({ date, changes: list }) =>
        html`<h2><time datetime="${date}">${dayOf(date)}</time></h2>
          <ul>
            ${list.map(({ level, message }) => html`<li><span class="${level}">${NAMES[level]}</span>: ${message}</li>`)}
          </ul>`,
    )}`;
}
