import { CodedError, type RequestContext, runSql } from '@cep/kit';
import DataLoader from 'dataloader';

export interface KnownCourseLoaders {
  /** @throws CodedError NOT_FOUND for a course that the log of content never told of. */
  courseTitle: DataLoader<string, string>;
}

export function knownCourseLoaders({ db }: Pick<RequestContext, 'db'>): KnownCourseLoaders {
  return {
    courseTitle: new DataLoader<string, string>(async (ids) => {
      const sql = 'SELECT id, title FROM known_course WHERE id = ANY ($1::uuid[])';
      const rows = await runSql<{ id: string; title: string }>(db, sql, [ids]);
      const titles = new Map(rows.map(({ id, title }) => [id, title]));
      return ids.map((id) => titles.get(id) ?? new CodedError('NOT_FOUND', 'Este curso no está en el catálogo.'));
    }),
  };
}
