import pino from 'pino';
import { currentLogFields } from './log-context';

export type Logger = pino.Logger;

const secrets = ['password', 'token', 'secret', 'authorization', 'cookie', 'accessToken', 'refreshToken', 'setCookie'];
const personal = ['email', 'phone', 'firstName', 'lastName', 'message', 'body', 'clientIp'];
const hidden = [...secrets, ...personal].filter((name) => name !== 'message');

/** A log line must never carry a secret or personal data, however deep a caller nests it. */
const redactPaths = hidden.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `*.*.*.${name}`]);

/** JSON lines on stdout: timestamp, level, service, message and the ids of the current context. */
export function createLogger(
  service: string,
  options: { level?: string; destination?: pino.DestinationStream } = {},
): Logger {
  return pino(
    {
      level: options.level ?? 'info',
      base: { service },
      messageKey: 'message',
      timestamp: () => `,"timestamp":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => currentLogFields(),
      redact: { paths: redactPaths, censor: '[redacted]' },
    },
    options.destination ?? pino.destination({ dest: 1, sync: true }),
  );
}
