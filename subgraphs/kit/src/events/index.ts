export * from './domain-event';
export { appendEvents } from './append-events';
export { CreateEventLog } from './create-event-log.migration';
export { EventLog } from './event-log';
export { catchUp, type Follower, followEvents, skipSeeded } from './follow-events';
export { WakeUp } from './wake-up';
export { SNAPSHOT_HORIZON } from './read-events';
