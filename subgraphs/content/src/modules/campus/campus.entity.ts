import { InheritMaxAge, Key, Tag } from '@cep/kit';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { type ColumnMap, courseCountSql, Selection } from '../../shared';

@InheritMaxAge()
@ObjectType({ description: 'A point on the map.' })
export class GeoPoint {
  @Tag('public')
  @Field(() => Float, { description: 'Degrees north.' })
  latitude!: number;
  @Tag('public')
  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number;
}

@InputType({ description: 'A point on the map.' })
export class GeoPointInput {
  @Tag('public')
  @Field(() => Float, { description: 'Degrees north.' })
  latitude!: number;
  @Tag('public')
  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number;
}

@Key('id')
@InheritMaxAge()
@ObjectType({ description: 'A place where courses are taught.' })
@Unique('campus_slug_key', ['slug'])
@Entity('campus')
export class Campus {
  @Tag('public')
  @Field(() => ID, { description: 'Unique id, UUIDv7.' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'campus_pkey' })
  id!: string;

  @Tag('public')
  @Field({ description: 'Address of its page.' })
  @Column('text')
  slug!: string;

  @Tag('public')
  @Field({ description: 'Name.' })
  @Column('text')
  name!: string;

  @Tag('public')
  @Field({ description: 'Street and number.' })
  @Column('text')
  street!: string;

  @Tag('public')
  @Field({ description: 'Postal code.' })
  @Column('text')
  postalCode!: string;

  @Tag('public')
  @Field({ description: 'City.' })
  @Column('text')
  city!: string;

  @Tag('public')
  @Field({ description: 'Province.' })
  @Column('text')
  province!: string;

  @Column('double precision')
  latitude!: number;

  @Column('double precision')
  longitude!: number;

  @Tag('public')
  @Field(() => GeoPoint, { description: 'For the map.' })
  location?: GeoPoint;

  @Tag('public')
  @Field(() => String, { nullable: true, description: 'Public phone of the campus.' })
  @Column('text', { nullable: true })
  phone!: string | null;

  @Tag('public')
  @Field(() => String, { nullable: true, description: 'Public address of the campus.' })
  @Column('text', { nullable: true })
  email!: string | null;

  @Tag('public')
  @Field(() => String, { nullable: true, description: 'In words.' })
  @Column('text', { nullable: true })
  openingHours!: string | null;

  @Tag('public')
  @Field(() => Int, { description: 'Published courses with an open run here.' })
  courseCount?: number;
}

export const campusColumns: ColumnMap<Campus> = {
  create: () => new Campus(),
  columns: {
    id: 'id',
    slug: 'slug',
    name: 'name',
    street: 'street',
    postalCode: 'postal_code',
    city: 'city',
    province: 'province',
    latitude: 'latitude',
    longitude: 'longitude',
    phone: 'phone',
    email: 'email',
    openingHours: 'opening_hours',
  },
  nullable: ['phone', 'email', 'openingHours'],
  made: {
    location: {
      of: ['latitude', 'longitude'],
      make: (campus) => {
        campus.location = { latitude: campus.latitude, longitude: campus.longitude };
      },
    },
  },
  counted: {
    courseCount: (campus) => courseCountSql('CAMPUS', campus),
  },
};

export const everyCampusField = Selection.of([...Object.keys(campusColumns.columns), 'location', 'courseCount']);
