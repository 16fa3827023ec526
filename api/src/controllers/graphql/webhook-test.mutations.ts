import { UseInterceptors } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Response } from 'express';
import type { TestWebhookDto } from '../../core/dtos/index.js';
import { WebhookTestUseCases } from '../../use-cases/index.js';
import { waitForWebhook } from '../http/wait-for-webhook.js';
import { UserErrorsInterceptor } from './user-errors.interceptor.js';

@Resolver()
@UseInterceptors(UserErrorsInterceptor)
export class WebhookTestMutations {
  constructor(private readonly webhookTests: WebhookTestUseCases) {}

  @Mutation('testWebhook')
  async test(@Args('input') input: TestWebhookDto, @Context('req') { res }: { res: Response }) {
    return { result: await this.webhookTests.testWebhook(input, waitForWebhook(res)) };
  }
}
