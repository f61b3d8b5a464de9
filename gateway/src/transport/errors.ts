import { CodedError } from '@cep/kit';

/** The subgraph did not answer, or not with GraphQL. */
export function unavailable(subgraph: string, cause: unknown): CodedError {
  return new CodedError(
    'SUBGRAPH_UNAVAILABLE',
    'Una parte del servicio no responde ahora mismo. Vuelve a intentarlo en unos segundos.',
    {
      cause,
      extensions: { subgraph },
    },
  );
}

/** The subgraph took longer than the limit; whether it did its work is not known. */
export function timedOut(subgraph: string, limitMs: number): CodedError {
  return new CodedError('TIMEOUT', 'Una parte del servicio tarda demasiado en responder. Vuelve a intentarlo.', {
    cause: new Error(`no answer from ${subgraph} in ${limitMs} ms`),
    extensions: { subgraph },
  });
}

/** Whether the line failed rather than the operation: the same request may succeed later. */
export function isLineFailure(error: unknown): boolean {
  return error instanceof CodedError && (error.code === 'SUBGRAPH_UNAVAILABLE' || error.code === 'TIMEOUT');
}
