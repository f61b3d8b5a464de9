import pino from 'pino';
import { currentLogFields } from './log-context';
import { safeFields } from './safe-fields';

export type Logger = pino.Logger;

/**
 * JSON lines on stdout: timestamp, level, service, message and the ids of the current context.
 * Secrets and personal data are taken out of the fields, not out of the message: keep that one constant.
 */
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
      formatters: { level: (label) => ({ level: label }), log: safeFields },
      // Errors are plain objects by then: pino's own serialiser would copy whatever hangs on them.
      serializers: { err: (value: unknown) => value },
      mixin: () => currentLogFields(),
    },
    options.destination ?? pino.destination({ dest: 1, sync: true }),
  );
}
