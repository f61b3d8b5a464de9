export * from './lead.entity';
export * from './lead.enums';
export * from './lead-event.resolver';
export * from './lead-fields.resolver';
export * from './lead.loader';
export * from './lead.reference';
export * from './lead.resolver';
