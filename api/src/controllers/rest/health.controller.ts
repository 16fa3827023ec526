import { Controller, Get, Header, Res } from '@nestjs/common';
import type { Response } from 'express';
import { HealthUseCases } from '../../use-cases/index.js';

@Controller('healthz')
export class HealthController {
  constructor(private readonly health: HealthUseCases) {}

  @Get()
  @Header('cache-control', 'no-store')
  async check(@Res({ passthrough: true }) response: Response) {
    const { postgres, redis } = await this.health.check();
    const isWell = postgres === 'up' && redis === 'up';
    response.status(isWell ? 200 : 503);
    return { status: isWell ? 'ok' : 'unavailable', postgres, redis };
  }
}
