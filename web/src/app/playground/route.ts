import { env } from '@/lib/env';

export const dynamic = 'force-dynamic';

/** The API serves the playground itself; only the server knows where the API is before a page has loaded. */
export function GET(): Response {
  return Response.redirect(`${env.apiUrl}/graphql`, 307);
}
