import { UserError } from '@cep/kit';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum AnalyticsErrorCode {
  INVALID = 'INVALID',
  NOT_FOUND = 'NOT_FOUND',
  JOB_NOT_FAILED = 'JOB_NOT_FAILED',
}
registerEnumType(AnalyticsErrorCode, {
  name: 'AnalyticsErrorCode',
  description: 'Expected failures of analytics mutations.',
  valuesConfig: {
    INVALID: { description: 'The value does not fit.' },
    NOT_FOUND: { description: 'There is none with this id or name.' },
    JOB_NOT_FAILED: { description: 'Only a failed job can be tried again.' },
  },
});

@ObjectType({ implements: UserError, description: 'Expected failure of an analytics mutation.' })
export class AnalyticsError extends UserError {
  @Field(() => AnalyticsErrorCode, { description: 'Code for programs.' })
  code!: AnalyticsErrorCode;
}

function analyticsError(code: AnalyticsErrorCode, field: string, message: string): AnalyticsError {
  return Object.assign(new AnalyticsError(), { code, field: [field], message });
}

export const noSuchJob = (): AnalyticsError =>
  analyticsError(AnalyticsErrorCode.NOT_FOUND, 'id', 'Esta tarea ya no está en la cola. Vuelve a cargar la lista.');
export const noSuchQueue = (): AnalyticsError =>
  analyticsError(AnalyticsErrorCode.NOT_FOUND, 'name', 'No hay ninguna cola con este nombre.');
export const jobNotFailed = (): AnalyticsError =>
  analyticsError(AnalyticsErrorCode.JOB_NOT_FAILED, 'id', 'Esta tarea no ha fallado; no hace falta reintentarla.');
