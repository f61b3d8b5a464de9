import { validate } from 'uuid';

/** Whether a text from outside can be compared with a uuid column; PostgreSQL refuses anything else with an error. */
export const isUuid = (text: string): boolean => validate(text);
