// Before anything that may start an editor.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const fetcher = createGraphiQLFetcher({
  url: new URL('/partner/graphql', location.href).href,
  // A key counts here, never a session.
  fetch: (input, init) => fetch(input, { ...init, credentials: 'omit' }),
});

const welcome = `# CEP. API para socios.
# Pon tu clave abajo, en «Headers», y vuelve a cargar el esquema.

query ProximosCursos {
  courses(first: 5) {
    nodes {
      title
      hours
      area { name }
      nextRun { startsOn campus { city } }
    }
    totalCount
  }
}
`;

createRoot(document.getElementById('explorer')).render(
  createElement(GraphiQL, {
    fetcher,
    defaultQuery: welcome,
    defaultHeaders: JSON.stringify({ Authorization: 'Bearer cep_pk_…' }, null, 2),
    // Keys are not kept in the browser's store.
    shouldPersistHeaders: false,
    isHeadersEditorEnabled: true,
  }),
);
