import type { IncomingMessage } from 'node:http';
import { CodedError } from '../errors';

export const MAX_BODY_BYTES = 1_048_576;

/** @throws CodedError PAYLOAD_TOO_LARGE past 1 MB. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES)
      throw new CodedError('PAYLOAD_TOO_LARGE', 'La petición pasa de 1 MB. Envía menos datos.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
