import { Module } from '@nestjs/common';
import { WebhookServicesModule } from '../../services/webhook-services/webhook-services.module.js';
import { WebhookTestFactoryService } from './webhook-test-factory.service.js';
import { WebhookTestUseCases } from './webhook-test.use-case.js';

@Module({
  imports: [WebhookServicesModule],
  providers: [WebhookTestFactoryService, WebhookTestUseCases],
  exports: [WebhookTestUseCases],
})
export class WebhookTestUseCasesModule {}
