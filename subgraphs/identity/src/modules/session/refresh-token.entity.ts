import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Session } from './session.entity';

/** A refresh token by its SHA-256; the token itself is nowhere on the server. */
@Entity('refresh_token')
export class RefreshToken {
  @PrimaryColumn('bytea')
  hash!: Buffer;

  @Index('refresh_token_session_idx')
  @Column('uuid')
  sessionId!: string;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'refresh_token_session_id_fkey' })
  session!: Relation<Session>;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  /** When it was first given back for a new one. */
  @Column('timestamptz', { nullable: true })
  exchangedAt!: Date | null;
}
