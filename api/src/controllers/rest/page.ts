import type { Response } from 'express';
import type { Connection } from '../../core/paging/connection.js';
import { present, type Presented } from './contract/present.js';

/** A page as REST answers it; the pages beside it are named in the Link header (RFC 8288). */
export async function sendPage(
  response: Response,
  name: string,
  page: Connection<unknown>,
  nodes: readonly Presented[],
): Promise<object> {
  const { startCursor, endCursor } = page.pageInfo;
  const [hasNextPage, hasPreviousPage] = await Promise.all([
    page.pageInfo.hasNextPage(),
    page.pageInfo.hasPreviousPage(),
  ]);
  const pageInfo = { hasNextPage, hasPreviousPage, startCursor, endCursor };
  const links = linksOf(response.req.originalUrl, pageInfo);
  if (links !== '') response.setHeader('link', links);
  return { [name]: nodes, pageInfo: present('PageInfo', pageInfo) };
}

interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** Relative to the API, so that they hold behind any proxy. */
export function linksOf(url: string, { hasNextPage, hasPreviousPage, startCursor, endCursor }: PageInfo): string {
  const { pathname, searchParams: asked } = new URL(url, 'http://api');
  const size = asked.get('first') ?? asked.get('last');
  const link = (rel: string, sizeName: string, cursorName: string, cursor: string | null) => {
    const beside = new URLSearchParams([...asked].filter(([name]) => !PAGING.has(name)));
    if (size !== null || sizeName === 'last') beside.set(sizeName, size ?? '20');
    if (cursor !== null) beside.set(cursorName, cursor);
    return `<${pathname}?${beside.toString()}>; rel="${rel}"`;
  };
  const next = hasNextPage ? [link('next', 'first', 'after', endCursor)] : [];
  const previous = hasPreviousPage ? [link('prev', 'last', 'before', startCursor)] : [];
  return [...next, ...previous].join(', ');
}

const PAGING = new Set(['first', 'last', 'after', 'before']);
