/** A token about to end is renewed now rather than in the middle of the page. */
const RENEW_SECONDS_BEFORE_END = 30;

/** Whether an access token is missing or about to end. One that cannot be read is left for the gateway to judge. */
export function endsSoon(access: string | undefined, now = Date.now()): boolean {
  if (!access) return true;
  const expiry = expiryOf(access);
  return expiry !== null && expiry - now / 1000 < RENEW_SECONDS_BEFORE_END;
}

function expiryOf(jwt: string): number | null {
  try {
    const claims: unknown = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const exp = typeof claims === 'object' && claims !== null && 'exp' in claims ? claims.exp : null;
    return typeof exp === 'number' ? exp : null;
  } catch {
    return null;
  }
}
