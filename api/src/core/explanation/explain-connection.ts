/** What it means that there was no whole reply, by the code that Node's or undici's message begins with. */
export function explainConnection(
  kind: 'dns' | 'connect' | 'tls' | 'other',
  message: string,
  webhookUrl: string,
): string {
  const code = /^([A-Z][A-Z0-9_]+)(?::|$)/.exec(message)?.[1] ?? '';
  const explain = CODES[code];
  return explain ? explain(hostOf(webhookUrl)) : `${KINDS[kind]}: ${message.trim()}.`;
}

interface Host {
  hostname: string;
  /** With its port. */
  host: string;
  origin: string;
}

const refused = ({ host, hostname }: Host) =>
  `Nothing listens at ${host}. Start the webhook, or correct the port.${isLoopback(hostname) ? LOOPBACK : ''}`;
const LOOPBACK =
  ' This address means the machine or container that the consumer runs in: from within Docker, name the webhook’s service, or host.docker.internal.';
const unknownHost = ({ hostname }: Host) =>
  hostname.includes('.')
    ? `The name ${hostname} has no address. Check the spelling of the webhook URL.`
    : `The name ${hostname} has no address. A name without a dot is known only in its own network: in Docker, to the services of the same network.`;
const noRoute = ({ host }: Host) =>
  `The consumer’s network has no way to ${host}. Check the address, and the network’s routes.`;
const untrusted = ({ host }: Host) =>
  `${host} shows a certificate that nobody vouches for whom the consumer trusts. Use one of a public authority, or make the ` +
  'consumers trust its authority (NODE_EXTRA_CA_CERTS).';
const incomplete = ({ host }: Host) =>
  `${host} shows a certificate without the chain to a trusted authority. Let it send the intermediate certificates too, or make ` +
  'the consumers trust its authority (NODE_EXTRA_CA_CERTS).';
const noTls = ({ origin }: Host) => `${origin} does not speak TLS on this port. Use http, or the port of https.`;
const brokenOff = ({ host }: Host) =>
  `${host} closed the connection before its reply was complete. It may have crashed or restarted, or it speaks https where the URL says http.`;
const notHttp = ({ host }: Host) => `What ${host} answers is not HTTP/1.1. Check the port.`;

const CODES: Readonly<Record<string, (host: Host) => string>> = {
  ENOTFOUND: unknownHost,
  EAI_AGAIN: ({ hostname }) =>
    `The name server did not answer when asked for ${hostname}. The consumer’s network or its name server is down for the moment; retries usually help.`,
  ECONNREFUSED: refused,
  EHOSTUNREACH: noRoute,
  ENETUNREACH: noRoute,
  EADDRNOTAVAIL: ({ host }) =>
    `The consumer’s machine has no free port left for a connection to ${host}, or no address of this kind. Are very many connections open?`,
  ETIMEDOUT: ({ host }) =>
    `${host} did not answer to the wish to connect: it is down, or a firewall drops what is sent to it. Check host and port.`,
  CERT_HAS_EXPIRED: ({ host }) => `The certificate of ${host} has expired. Renew it.`,
  CERT_NOT_YET_VALID: ({ host }) =>
    `The certificate of ${host} is not valid yet. Is the clock of the consumer’s machine right?`,
  ERR_TLS_CERT_ALTNAME_INVALID: ({ host, hostname }) =>
    `The certificate of ${host} is for other names than ${hostname}. Call it by a name of its certificate.`,
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: incomplete,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: incomplete,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: incomplete,
  ERR_SSL_WRONG_VERSION_NUMBER: noTls,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: noTls,
  EPROTO: noTls,
  ECONNRESET: brokenOff,
  EPIPE: brokenOff,
  UND_ERR_SOCKET: brokenOff,
  HPE_INVALID_CONSTANT: notHttp,
  HPE_INVALID_VERSION: notHttp,
  HPE_HEADER_OVERFLOW: () =>
    'The headers of the reply are larger than 16 KiB. Let the webhook send fewer or shorter ones.',
};

const KINDS = {
  dns: 'The host’s name could not be resolved',
  connect: 'No connection to the webhook came about',
  tls: 'No secure connection to the webhook came about',
  other: 'The exchange with the webhook broke off',
} as const;

function isLoopback(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127\..*|\[::1\])$/.test(hostname);
}

/** Of an attempt that was sent, the URL is one; the database may hold others. */
function hostOf(webhookUrl: string): Host {
  if (URL.canParse(webhookUrl)) return new URL(webhookUrl);
  return { hostname: webhookUrl, host: webhookUrl, origin: webhookUrl };
}
