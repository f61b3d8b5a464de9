import { InheritMaxAge, Key, Tag } from '@cep/kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { type ColumnMap, courseCountSql, Selection } from '../../shared';

@Key('id')
@InheritMaxAge()
@ObjectType({ description: 'An area of study.' })
@Unique('area_slug_key', ['slug'])
@Entity('area')
export class Area {
  @Tag('public')
  @Field(() => ID, { description: 'Unique id, UUIDv7.' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'area_pkey' })
  id!: string;

  @Tag('public')
  @Field({ description: 'Address.' })
  @Column('text')
  slug!: string;

  @Tag('public')
  @Field({ description: 'Name in Spanish.' })
  @Column('text')
  name!: string;

  @Tag('public')
  @Field(() => String, { nullable: true, description: 'Name in English.' })
  @Column('text', { nullable: true })
  nameEn!: string | null;

  @Tag('public')
  @Field(() => Int, { description: 'Published courses.' })
  courseCount?: number;
}

export const areaColumns: ColumnMap<Area> = {
  create: () => new Area(),
  columns: { id: 'id', slug: 'slug', name: 'name', nameEn: 'name_en' },
  nullable: ['nameEn'],
  counted: {
    courseCount: (area) => courseCountSql('AREA', area),
  },
};

export const everyAreaField = Selection.of([...Object.keys(areaColumns.columns), 'courseCount']);
