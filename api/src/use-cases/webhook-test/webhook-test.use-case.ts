import { Injectable } from '@nestjs/common';
import { IWebhookServices } from '../../core/abstracts/index.js';
import type { TestWebhookDto } from '../../core/dtos/index.js';
import { NotNowError } from '../../core/not-now.js';
import { type WebhookTest, webhookTestOf } from '../../core/webhook-test.js';
import { WebhookTestFactoryService } from './webhook-test-factory.service.js';

/** Whoever may call the API can make it wait for others; it must not be made to wait a thousand times at once. */
const MOST_AT_ONCE = 4;

@Injectable()
export class WebhookTestUseCases {
  private underWay = 0;

  constructor(
    private readonly webhookServices: IWebhookServices,
    private readonly webhookTestFactory: WebhookTestFactoryService,
  ) {}

  /** One POST; nothing is stored and nothing is retried. `gone` says that nobody waits for the answer any more. */
  async testWebhook(dto: TestWebhookDto, gone: AbortSignal): Promise<WebhookTest> {
    const request = this.webhookTestFactory.createRequest(dto);
    if (this.underWay >= MOST_AT_ONCE) {
      throw new NotNowError(
        `expected at most ${MOST_AT_ONCE} webhooks to be tested at once, got: one more (try again in a moment)`,
      );
    }
    this.underWay += 1;
    try {
      const reply = await this.webhookServices.call(request, gone);
      if (reply === 'cutOff')
        throw new NotNowError('expected the sender to wait for the reply, got: a closed connection');
      return webhookTestOf(request.webhookUrl, reply);
    } finally {
      this.underWay -= 1;
    }
  }
}
