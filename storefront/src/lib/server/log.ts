/** Whoever has the token of a mailed link has the account: it stays out of logs. */
const TOKEN = /^(\/cuenta\/(?:confirmar|contrasena)\/)[^/]+/;

/** One JSON line per fault, with every cause; the same request id is in the gateway's log. */
export function logFault(requestId: string, path: string, error: unknown): void {
  const entry = {
    timestamp: new Date().toISOString(),
    level: 'error',
    service: 'storefront',
    message: error instanceof Error ? error.message : String(error),
    context: { requestId, path: path.replace(TOKEN, '$1…'), causes: causesOf(error) },
  };
  console.error(JSON.stringify(entry));
}

function causesOf(error: unknown): string[] {
  const causes: string[] = [];
  for (let cause = error; cause instanceof Error && causes.length < 5; cause = cause.cause) {
    causes.push(cause.stack ?? cause.message);
  }
  return causes;
}
