import { NextResponse, type NextRequest } from 'next/server';
import { env } from '@/lib/env';

/** Gives every page a content security policy of its own: only scripts that carry this request's nonce run. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID();
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy); // Next reads the nonce for its own scripts from here
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  matcher: '/((?!_next/static|config|healthz|playground|icon.svg|icon-failed.svg|pre-paint.js).*)',
};

function contentSecurityPolicy(nonce: string): string {
  const evaluation = env.isDevelopment ? " 'unsafe-eval'" : ''; // React's error overlay in development
  const api = new URL(env.apiUrl).origin;
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    "style-src 'self' 'unsafe-inline'", // the primitives place popovers by inline styles
    `connect-src 'self' ${api} ${api.replace(/^http/, 'ws')}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
