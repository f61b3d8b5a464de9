export * from './consent.entity';
export * from './consent.enums';
export * from './consent.loader';
export * from './consent.resolver';
export * from './consent.service';
export * from './consent-text.entity';
