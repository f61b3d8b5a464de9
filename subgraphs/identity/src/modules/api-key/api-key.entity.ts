import { DateTimeScalar, Key } from '@cep/kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { Check, Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { ApiKeyKind } from './api-key.enums';

/** A key without its secrets: those are hashes in a table of their own, two while one replaces the other. */
@Key('id')
@ObjectType({ description: 'Key of a partner or an outside worker.' })
@Entity('api_key')
@Check('api_key_name_check', `name <> ''`)
@Check('api_key_kind_check', `kind IN ('PARTNER', 'WORKER')`)
export class ApiKey {
  @Field(() => ID, { description: 'Unique id, UUIDv7.' })
  @PrimaryColumn('uuid')
  id!: string;

  @Field({ description: 'What it is for.' })
  @Column('text')
  name!: string;

  @Field(() => ApiKeyKind, { description: 'Partner or worker.' })
  @Column('text')
  kind!: ApiKeyKind;

  @Field({ description: 'First characters of the newest secret, to recognise it by.' })
  @Column('text')
  prefix!: string;

  @Field(() => [String], { description: 'What it may do.' })
  @Column('text', { array: true })
  scopes!: string[];

  @Field({ description: 'Name of its cost budget.' })
  @Column('text')
  plan!: string;

  @Field(() => [String], {
    description: 'Addresses and networks it may come from, as 203.0.113.0/24; empty means any.',
  })
  @Column('text', { array: true })
  allowedAddresses!: string[];

  /** Who made it. */
  @Column('uuid')
  ownerId!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends; null means never.' })
  @Column('timestamptz', { nullable: true })
  expiresAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last use, to the minute; null when never.' })
  @Column('timestamptz', { nullable: true })
  lastUsedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked.' })
  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}
