export * from './deliver';
export * from './delivery.entity';
