import { generateSecret, generateURI, verifySync } from 'otplib';
import { toString as draw } from 'qrcode';

const STEP_SECONDS = 30;
/** A phone's clock may be this far off. */
const TOLERANCE_SECONDS = STEP_SECONDS;

export const newTotpSecret = (): string => generateSecret();

/** What an app reads, as an address and as a picture that needs no other server. */
export async function totpAddress(secret: string, email: string): Promise<{ uri: string; qr: string }> {
  const uri = generateURI({ issuer: 'CEP', label: email, secret });
  const svg = await draw(uri, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
  return { uri, qr: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` };
}

/** The step of time in which the app showed this code; null for a wrong one. Good once: a later one must have a later step. */
export function stepOfCode(secret: string, code: string, now = new Date()): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: TOLERANCE_SECONDS });
  return result.valid && 'epoch' in result ? Math.floor(result.epoch / STEP_SECONDS) : null;
}
