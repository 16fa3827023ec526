import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Reply } from '@task-scheduler/engine/core/reply';
import type { WebhookRequest } from '@task-scheduler/engine/core/webhook-request';
import { createWebhookClient } from '@task-scheduler/engine/frameworks/webhook/call-webhook';
import type { IWebhookServices } from '../../../core/abstracts/index.js';

@Injectable()
export class UndiciWebhookServices implements IWebhookServices, OnApplicationShutdown {
  private readonly client = createWebhookClient();

  call(request: WebhookRequest, signal: AbortSignal): Promise<Reply | 'cutOff'> {
    return this.client.call(request, signal);
  }

  onApplicationShutdown(): Promise<void> {
    return this.client.close();
  }
}
