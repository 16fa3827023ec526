import { Controller, Get, NotFoundException, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Settings } from '../../../configuration/index.js';
import { docsPageOf } from './docs-page.js';
import { STYLE_HASH } from './docs-style.js';
import { documentOf, type OpenApiDocument } from './document.js';
import { Routes } from './routes.js';

/** What REST can do: for programs, and for people. As open as the GraphQL playground. */
@Controller('api')
export class OpenApiController {
  private known: OpenApiDocument | null = null;

  constructor(
    private readonly settings: Settings,
    private readonly routes: Routes,
  ) {}

  @Get('openapi.json')
  getDocument(): OpenApiDocument {
    return this.document();
  }

  @Get('docs')
  getPage(@Res({ passthrough: true }) response: Response): string {
    const page = docsPageOf(this.document());
    response.type('html').setHeader('content-security-policy', POLICY);
    return page;
  }

  private document(): OpenApiDocument {
    if (!this.settings.playground) throw new NotFoundException('expected PLAYGROUND to be on, got: off');
    return (this.known ??= documentOf(this.routes.all()));
  }
}

// No script, no image, no other host: the page is text and one style.
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; frame-ancestors 'none'; base-uri 'none'`;
