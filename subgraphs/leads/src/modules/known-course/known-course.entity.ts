import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('known_course')
export class KnownCourse {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('text')
  slug!: string;
  @Column('text')
  title!: string;
  @Column('text')
  status!: string;
}

@Entity('known_run')
export class KnownRun {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid')
  courseId!: string;
  @Column('uuid', { nullable: true })
  campusId!: string | null;
  @Column('date')
  startsOn!: string;
  @Column('text')
  status!: string;
  @Column('text')
  availability!: string;
}
