import type { Permission } from '@cep/kit';

/** Give it permissions of its own: one line each in the kit's map. Until then those of courses hold. */
export const READ: Permission = 'course.readDraft';
export const WRITE: Permission = 'course.write';
