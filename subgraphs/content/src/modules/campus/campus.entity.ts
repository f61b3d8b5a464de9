import { InheritMaxAge, Key } from '@cep/kit';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { type ColumnMap, courseCountSql, Selection } from '../../shared';

@InheritMaxAge()
@ObjectType({ description: 'A point on the map.' })
export class GeoPoint {
  @Field(() => Float, { description: 'Degrees north.' })
  latitude!: number;
  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number;
}

@InputType({ description: 'A point on the map.' })
export class GeoPointInput {
  @Field(() => Float, { description: 'Degrees north.' })
  latitude!: number;
  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number;
}

@Key('id')
@InheritMaxAge()
@ObjectType({ description: 'A place where courses are taught.' })
@Unique('campus_slug_key', ['slug'])
@Entity('campus')
export class Campus {
  @Field(() => ID, { description: 'Unique id, UUIDv7.' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'campus_pkey' })
  id!: string;

  @Field({ description: 'Address of its page.' })
  @Column('text')
  slug!: string;

  @Field({ description: 'Name.' })
  @Column('text')
  name!: string;

  @Field({ description: 'Street and number.' })
  @Column('text')
  street!: string;

  @Field({ description: 'Postal code.' })
  @Column('text')
  postalCode!: string;

  @Field({ description: 'City.' })
  @Column('text')
  city!: string;

  @Field({ description: 'Province.' })
  @Column('text')
  province!: string;

  @Column('double precision')
  latitude!: number;

  @Column('double precision')
  longitude!: number;

  @Field(() => GeoPoint, { description: 'For the map.' })
  location?: GeoPoint;

  @Field(() => String, { nullable: true, description: 'Public phone of the campus.' })
  @Column('text', { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Public address of the campus.' })
  @Column('text', { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'In words.' })
  @Column('text', { nullable: true })
  openingHours!: string | null;

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
