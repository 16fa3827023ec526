import { Module } from '@nestjs/common';
import { UndiciWebhookServicesModule } from '../../frameworks/webhook-services/undici/undici-webhook-services.module.js';

/** Which framework calls webhooks. */
@Module({
  imports: [UndiciWebhookServicesModule],
  exports: [UndiciWebhookServicesModule],
})
export class WebhookServicesModule {}
