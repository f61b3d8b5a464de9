export { type PartnerContract, partnerContract } from './partner-contract';
export { schemaAnswer, variableFaults } from './read-contract';
export { reportUsage } from './report-usage';
export { UsageMeter } from './usage-meter';
