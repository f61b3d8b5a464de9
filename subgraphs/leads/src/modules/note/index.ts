export * from './note.entity';
export * from './note.resolver';
export * from './note.service';
