import type { IncomingMessage } from 'node:http';
import { CodedError } from '../errors';

export const MAX_BODY_BYTES = 1_048_576;

/**
 * The whole body as text. What is too much is still read and thrown away: breaking off would close the socket
 * before the answer is through.
 * @throws CodedError PAYLOAD_TOO_LARGE past 1 MB.
 */
export async function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const refuse = (): void => {
      request.removeAllListeners('data').resume();
      reject(new CodedError('PAYLOAD_TOO_LARGE', 'La petición pasa de 1 MB. Envía menos datos.'));
    };
    if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return refuse();
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_BODY_BYTES) return refuse();
      chunks.push(chunk);
    });
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.once('error', reject);
    // It also closes after a whole body, and an error made for nobody costs more than reading that body did.
    request.once('close', () => {
      if (!request.complete) reject(new CodedError('BAD_USER_INPUT', 'La petición se cortó a medias.'));
    });
  });
}
