export * from './mailchimp-server';
