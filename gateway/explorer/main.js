// Before anything that may start an editor.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const url = new URL('/graphql', location.href);
const socketUrl = new URL(url);
socketUrl.protocol = url.protocol.replace('http', 'ws');

const fetcher = createGraphiQLFetcher({
  url: url.href,
  // The session travels in cookies.
  fetch: (input, init) => fetch(input, { ...init, credentials: 'include' }),
  wsClient: createClient({ url: socketUrl.href, lazy: true }),
});

const welcome = `# CEP. La documentación del grafo está en el panel de la izquierda.
# Las suscripciones van por WebSocket en esta misma dirección.

query Cursos {
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

createRoot(document.getElementById('explorer')).render(createElement(GraphiQL, { fetcher, defaultQuery: welcome }));
