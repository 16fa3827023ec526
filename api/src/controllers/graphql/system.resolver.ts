import { Context, Query, Resolver } from '@nestjs/graphql';
import type { Loaders } from './loaders.js';

@Resolver()
export class SystemResolver {
  @Query('systemStatus')
  systemStatus(@Context('loaders') { system }: Loaders) {
    return system();
  }
}
