import { createHmac } from 'node:crypto';
import type { GraphClient } from '../harness/graph';

const BEGIN = `mutation ($input: BeginTotpInput!) { beginTotp(input: $input) { enrolment { secret } errors { message } } }`;
const CONFIRM = `mutation ($input: ConfirmTotpInput!) { confirmTotp(input: $input) { recoveryCodes errors { message } } }`;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Switches the second factor on for whoever is logged in. @returns their recovery codes. */
export async function enrol(graph: GraphClient, password: string): Promise<string[]> {
  const { beginTotp } = await graph.ask<{ beginTotp: { enrolment: { secret: string } | null; errors: object[] } }>(
    BEGIN,
    { input: { password } },
  );
  if (!beginTotp.enrolment) throw new Error(JSON.stringify(beginTotp.errors));
  const code = codeOf(beginTotp.enrolment.secret, Date.now());
  const { confirmTotp } = await graph.ask<{ confirmTotp: { recoveryCodes: string[] | null; errors: object[] } }>(
    CONFIRM,
    { input: { code } },
  );
  if (!confirmTotp.recoveryCodes) throw new Error(JSON.stringify(confirmTotp.errors));
  return confirmTotp.recoveryCodes;
}

/** What an authenticator app shows now: RFC 6238 with its defaults. */
function codeOf(secret: string, now: number): string {
  const bits = [...secret.replace(/[ =]/g, '')].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0'));
  const key = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const mac = createHmac('sha1', key).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
