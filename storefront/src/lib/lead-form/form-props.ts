import type { ConsentPurpose, RunAvailability } from '#lib/graphql/generated/graphql.ts';

export interface FormCourse {
  id: string;
  slug: string;
  title: string;
}

export interface FormRun {
  id: string;
  startsOn: string;
  timetable: string | null;
  availability: RunAvailability;
  campus: { name: string } | null;
}

export interface FormText {
  id: string;
  purpose: ConsentPurpose;
  body: string;
}
