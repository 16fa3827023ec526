export * from './configuration.module.js';
export * from './settings.js';
