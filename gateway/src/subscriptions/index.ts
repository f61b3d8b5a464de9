export { SubscriptionHub } from './hub';
export { socketOperations } from './operations';
export { SubscriptionPlanner } from './planner';
export { createSocketEntrance, type SocketEntrance } from './socket-entrance';
export { defaultSocketLimits, type SocketLimits } from './socket-limits';
