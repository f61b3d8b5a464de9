export * from './domain-event';
export { appendEvents } from './append-events';
export { CreateEventLog } from './create-event-log.migration';
export { EventLog } from './event-log';
export { skipSeeded } from './event-cursor';
export { catchUp, type Follower, followEvents } from './follow-events';
export { WakeUp } from './wake-up';
export { type Query, SNAPSHOT_HORIZON } from './read-events';
