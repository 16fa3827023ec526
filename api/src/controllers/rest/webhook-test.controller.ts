import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { TestWebhookDto } from '../../core/dtos/index.js';
import { WebhookTestUseCases } from '../../use-cases/index.js';
import { waitForWebhook } from '../http/wait-for-webhook.js';
import { refTo } from './contract/json-schema.js';
import { present } from './contract/present.js';
import { Operation } from './openapi/operation.decorator.js';

@Controller('api/webhook-tests')
export class WebhookTestController {
  constructor(private readonly webhookTests: WebhookTestUseCases) {}

  @Post()
  @HttpCode(200)
  @Operation({
    summary: 'Try a request before it becomes a task: nothing is stored and nothing is retried',
    body: refTo('TestWebhookInput'),
    answers: { 200: refTo('TestWebhookResult') },
  })
  async testWebhook(@Body() body: TestWebhookDto, @Res({ passthrough: true }) response: Response) {
    return present('TestWebhookResult', await this.webhookTests.testWebhook(body, waitForWebhook(response)));
  }
}
