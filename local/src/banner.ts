import type { Part, Parts } from './parts.js';

/** Where to look, once everything answers. */
export function bannerOf(parts: Parts): string {
  return `
  Dashboard    ${shown(parts.web)}
  GraphQL      ${shown(parts.api)}/graphql   (the playground, in a browser)
  Dummy hook   ${shown(parts['webhook-dummy'])}   (fails every 7th and 11th request)

  Ctrl-C stops everything.
`;
}

function shown({ url }: Part): string {
  return url.replace('//127.0.0.1:', '//localhost:');
}
