import type { Budget, Plan } from '../../guard';
import { partnerExamples } from './examples';
import { type Html, html } from './html';

export interface PlanRow {
  plan: Plan;
  budget: Budget;
  maxCost: number;
}

const number = new Intl.NumberFormat('es-ES', { useGrouping: 'always' });
/** Past this, a budget is there for form's sake: development counts without refusing. */
const UNLIMITED = 1_000_000_000;

/** How to use the partner entrance: key, plans, examples, errors. */
export function guide({ url, plans, sandbox }: { url: string; plans: readonly PlanRow[]; sandbox: boolean }): Html {
  return html`<p>
      El catálogo público del centro en GraphQL: cursos, convocatorias, sedes, áreas y solicitudes de información. Pide
      tu clave al centro y prueba en el <a href="/partner/explorer/partner.html">explorador</a>, que se sirve desde aquí
      ${sandbox ? html`o en <a href="/partner/sandbox">Apollo Sandbox</a>, que necesita internet` : ''}.
    </p>
    <h2>La primera consulta</h2>
    <pre tabindex="0"><code>curl ${url} \\
  -H 'Authorization: Bearer cep_pk_…' \\
  -H 'Content-Type: application/json' \\
  -d '{"query":"{ courses(first: 5) { nodes { title } } }"}'</code></pre>
    <p>
      La clave va siempre en la cabecera <code>Authorization</code>, nunca en la dirección. Las consultas también pueden
      ir por GET con <code>?query=…</code>. El esquema se consulta por introspección, con la clave.
    </p>
    <h2>Planes</h2>
    <p>
      Cada operación cuesta según lo que pide: un punto por objeto, multiplicado por el tamaño de página. La respuesta
      dice lo gastado en <code>extensions.cost</code> y en las cabeceras <code>RateLimit</code> y
      <code>RateLimit-Policy</code>.
    </p>
    <div class="scroll" role="region" aria-label="Planes" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Plan</th>
            <th scope="col" class="number">Puntos por minuto</th>
            <th scope="col" class="number">Operación más cara</th>
          </tr>
        </thead>
        <tbody>
          ${plans.map(planRow)}
        </tbody>
      </table>
    </div>
    <h2>Ejemplos</h2>
    ${partnerExamples.map(
      ({ title, query, variables }) =>
        html`<h3>${title}</h3>
          <pre tabindex="0"><code>${query}</code></pre>
          <pre tabindex="0"><code>${JSON.stringify(variables, null, 2)}</code></pre>`,
    )}
    <h2>Errores</h2>
    <div class="scroll" role="region" aria-label="Errores" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Estado</th>
            <th scope="col">Código</th>
            <th scope="col">Qué hacer</th>
          </tr>
        </thead>
        <tbody>
          ${errors.map(
            ([status, code, advice]) =>
              html`<tr>
                <td>${status}</td>
                <td><code>${code}</code></td>
                <td>${advice}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <h2>Cambios</h2>
    <p>
      Lo que va a desaparecer lleva <code>@deprecated</code> con el día hasta el que se mantiene. Todo cambio queda en
      el <a href="/partner/changelog">registro de cambios</a> (<a href="/partner/changelog.json">JSON</a>).
    </p>`;
}

function planRow({ plan, budget: { points, seconds }, maxCost }: PlanRow): Html {
  const perMinute = points >= UNLIMITED ? 'sin límite aquí' : number.format(Math.floor((points * 60) / seconds));
  return html`<tr>
    <th scope="row">${plan.slice('partner.'.length)}</th>
    <td class="number">${perMinute}</td>
    <td class="number">${number.format(maxCost)}</td>
  </tr>`;
}

const errors = [
  [401, 'UNAUTHENTICATED', 'Falta la clave, no existe, ha caducado o se ha retirado.'],
  [403, 'FORBIDDEN', 'La clave no tiene ese permiso, o no se puede usar desde esa dirección.'],
  [400, 'GRAPHQL_VALIDATION_FAILED', 'La consulta pide algo que no está en el contrato.'],
  [400, 'QUERY_TOO_COMPLEX', 'Pide menos de una vez: páginas más pequeñas o menos campos.'],
  [400, 'BAD_REQUEST', 'La clave va en la cabecera, el cuerpo en JSON, y una operación por petición.'],
  [429, 'RATE_LIMITED', 'Espera los segundos de Retry-After.'],
  [503, 'SUBGRAPH_UNAVAILABLE', 'Inténtalo otra vez dentro de unos segundos.'],
] as const;
