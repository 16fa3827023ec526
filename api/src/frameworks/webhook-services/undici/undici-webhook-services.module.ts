import { Module } from '@nestjs/common';
import { IWebhookServices } from '../../../core/abstracts/index.js';
import { UndiciWebhookServices } from './undici-webhook-services.service.js';

@Module({
  providers: [{ provide: IWebhookServices, useClass: UndiciWebhookServices }],
  exports: [IWebhookServices],
})
export class UndiciWebhookServicesModule {}
