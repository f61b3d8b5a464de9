export interface Province<C> {
  name: string;
  campuses: C[];
}

/** Campuses under their province, both in alphabetical order as Spanish sorts it. */
export function byProvince<C extends { province: string; name: string }>(campuses: readonly C[]): Province<C>[] {
  const groups = new Map<string, C[]>();
  for (const campus of campuses) {
    const group = groups.get(campus.province);
    if (group) group.push(campus);
    else groups.set(campus.province, [campus]);
  }
  return [...groups]
    .map(([name, members]) => ({ name, campuses: members.sort((a, b) => a.name.localeCompare(b.name, 'es')) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'es'));
}
