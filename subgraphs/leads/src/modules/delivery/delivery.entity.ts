import { Column, Entity, PrimaryColumn } from 'typeorm';

export type DeliveryState = 'SENDING' | 'SENT' | 'SKIPPED' | 'FAILED' | 'UNKNOWN';

/** One message to one person: the memory that keeps an effect from happening twice. */
@Entity('delivery')
export class Delivery {
  /** The job's id. */
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid')
  leadId!: string;
  @Column('text')
  channel!: string;
  @Column('text')
  state!: DeliveryState;
  @Column('text', { nullable: true })
  reason!: string | null;
  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt!: Date;
}
