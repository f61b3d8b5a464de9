import { type RequestContext, runSql } from '@cep/kit';
import DataLoader from 'dataloader';
import type { Activity } from './activity.entity';
import { ACTIVITY_COLUMNS } from './activity.service';

export interface ActivityLoaders {
  activity: DataLoader<string, Activity | null>;
}

export function activityLoaders({ db }: RequestContext): ActivityLoaders {
  return {
    activity: new DataLoader(async (ids) => {
      const rows = await runSql<Activity>(db, `SELECT ${ACTIVITY_COLUMNS} FROM activity WHERE id = ANY ($1)`, [ids]);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
  };
}
