import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Settings } from './settings.js';

@Global()
@Module({})
export class ConfigurationModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: ConfigurationModule,
      providers: [{ provide: Settings, useValue: settings }],
      exports: [Settings],
    };
  }
}
