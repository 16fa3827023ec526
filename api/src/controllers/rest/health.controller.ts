import { Controller, Get, Header, Res } from '@nestjs/common';
import type { Response } from 'express';
import { HealthUseCases } from '../../use-cases/index.js';
import type { JsonSchema } from './contract/json-schema.js';
import { Operation } from './openapi/operation.decorator.js';

const UP_OR_DOWN = { type: 'string', enum: ['up', 'down'] } as const;
const HEALTH: JsonSchema = {
  type: 'object',
  properties: { status: { type: 'string', enum: ['ok', 'unavailable'] }, postgres: UP_OR_DOWN, redis: UP_OR_DOWN },
  required: ['status', 'postgres', 'redis'],
  additionalProperties: false,
};

@Controller('healthz')
export class HealthController {
  constructor(private readonly health: HealthUseCases) {}

  @Get()
  @Header('cache-control', 'no-store')
  @Operation({ summary: 'Whether Postgres and Redis answer', answers: { 200: HEALTH, 503: HEALTH } })
  async checkHealth(@Res({ passthrough: true }) response: Response) {
    const { postgres, redis } = await this.health.check();
    const isWell = postgres === 'up' && redis === 'up';
    response.status(isWell ? 200 : 503);
    return { status: isWell ? 'ok' : 'unavailable', postgres, redis };
  }
}
