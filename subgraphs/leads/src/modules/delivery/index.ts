export * from './deliver';
export * from './delivery.entity';
export * from './ended-deliveries';
