import { env } from '@/lib/env';

export const dynamic = 'force-dynamic';

/** What the browser must know at runtime, so that one build serves every installation. */
export function GET(): Response {
  return Response.json({ apiUrl: env.apiUrl }, { headers: { 'cache-control': 'no-store' } });
}
