export { AnswerCache, type StoredAnswer } from './answer-cache';
export { followContent } from './follow-content';
export { CachePolicies } from './policy';
