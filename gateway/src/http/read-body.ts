import type { IncomingMessage } from 'node:http';
import { CodedError } from '@cep/kit';

export const MAX_BODY_BYTES = 1024 * 1024;

/** The whole body. Throws PAYLOAD_TOO_LARGE past 1 MB, while the rest is still read and thrown away, so that the answer arrives. */
export function readBody(request: IncomingMessage, limit = MAX_BODY_BYTES): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const tooLarge = (): void => {
      request.removeAllListeners('data').resume();
      reject(new CodedError('PAYLOAD_TOO_LARGE', 'La petición pasa de 1 MB. Envía menos datos.'));
    };
    if (Number(request.headers['content-length'] ?? 0) > limit) return tooLarge();
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) return tooLarge();
      chunks.push(chunk);
    });
    // Most bodies come in one piece.
    request.once('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.once('error', reject);
    // It also closes after a whole body, and an error made for nobody costs more than reading that body did.
    request.once('close', () => {
      if (!request.complete) reject(new Error('the client went away'));
    });
  });
}
