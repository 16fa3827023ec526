import { Controller, Get, Next, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { Settings } from '../../configuration/index.js';
import { assets } from './assets.js';

/** GraphiQL for browsers, from our own disk: it works without the internet, and tells nobody that it is used. */
@Controller('graphql')
export class PlaygroundController {
  constructor(private readonly settings: Settings) {}

  @Get()
  page(@Req() request: Request, @Res() response: Response, @Next() next: NextFunction): void {
    const isWanted = request.accepts(['json', 'html']) === 'html';
    if (!this.settings.playground || !isWanted) return next();
    response.setHeader('content-security-policy', POLICY);
    send(response, assets.page, 'no-cache');
  }

  @Get('assets/:name')
  asset(@Param('name') name: string, @Res() response: Response): void {
    const asset = this.settings.playground ? assets.byName.get(name) : undefined;
    if (!asset) throw new NotFoundException(`expected ${name} to be a file of the playground`);
    send(response, asset, 'max-age=3600');
  }
}

// GraphiQL's editor sets styles on elements; its fonts are data: URLs. Nothing may come from another host.
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'";

function send(response: Response, { folder, file }: { folder: string; file: string }, caching: string): void {
  response.sendFile(file, { root: folder, cacheControl: false, headers: { 'cache-control': caching } });
}
