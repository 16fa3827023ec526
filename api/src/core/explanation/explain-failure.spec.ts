import { expect, test } from 'vitest';
import { explainFailure, type FailedAttempt } from './explain-failure.js';

const explain = (traits: Partial<FailedAttempt>) =>
  explainFailure({
    failureKind: 'other',
    responseStatus: null,
    responseHeaders: null,
    message: null,
    webhookUrl: 'https://hooks.example:8443/in',
    dnsMs: null,
    connectMs: null,
    tlsMs: null,
    waitMs: null,
    receiveMs: null,
    ...traits,
  });

test.each([
  [400, 'Compare the payload'],
  [401, 'such as Authorization'],
  [403, 'does not allow it'],
  [404, 'nothing at this path'],
  [405, 'takes no POST'],
  [408, 'too long for the request'],
  [409, 'webhook-id'],
  [410, 'gone for good'],
  [413, 'Send less'],
  [415, 'content-type'],
  [422, 'finds it invalid'],
  [429, 'called too often'],
  [500, 'Its own log knows why'],
  [501, 'how to handle a POST'],
  [502, 'Is the webhook running?'],
  [503, 'for the moment'],
  [504, '202 will do'],
  [418, 'refused the request with status 418'],
  [599, 'failed with status 599'],
  [199, 'only 200 to 299 are'],
])('status %i is explained: %s', (responseStatus, words) => {
  expect(explain({ failureKind: 'http_status', responseStatus })).toContain(words);
});

test.each([429, 503])('what a %i says in Retry-After is repeated', (responseStatus) => {
  const responseHeaders = { 'retry-after': '120' };
  expect(explain({ failureKind: 'http_status', responseStatus, responseHeaders })).toContain('wait: 120.');
});

test.each([
  ['dns', 'ENOTFOUND: getaddrinfo ENOTFOUND hooks.example', 'Check the spelling'],
  ['dns', 'EAI_AGAIN: getaddrinfo EAI_AGAIN hooks.example', 'name server did not answer'],
  ['connect', 'ECONNREFUSED: connect ECONNREFUSED 203.0.113.7:8443', 'Nothing listens at hooks.example:8443'],
  ['connect', 'EHOSTUNREACH: connect EHOSTUNREACH 203.0.113.7:8443', 'no way to hooks.example:8443'],
  ['connect', 'ETIMEDOUT: connect ETIMEDOUT 203.0.113.7:8443', 'firewall'],
  ['tls', 'CERT_HAS_EXPIRED: certificate has expired', 'Renew it'],
  ['tls', 'DEPTH_ZERO_SELF_SIGNED_CERT: self-signed certificate', 'NODE_EXTRA_CA_CERTS'],
  ['tls', 'SELF_SIGNED_CERT_IN_CHAIN: self-signed certificate in certificate chain', 'NODE_EXTRA_CA_CERTS'],
  ['tls', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE: unable to verify the first certificate', 'intermediate'],
  ['tls', `ERR_TLS_CERT_ALTNAME_INVALID: Hostname/IP does not match`, 'other names than hooks.example'],
  ['tls', 'ERR_SSL_WRONG_VERSION_NUMBER: 80EC:error:0A00010B', 'https://hooks.example:8443 does not speak TLS'],
  ['other', 'ECONNRESET: read ECONNRESET', 'closed the connection'],
  ['other', 'UND_ERR_SOCKET: other side closed', 'closed the connection'],
  ['other', 'HPE_HEADER_OVERFLOW: expected headers of at most 16 KiB', 'larger than 16 KiB'],
  ['other', 'HPE_INVALID_CONSTANT: Expected HTTP/', 'not HTTP/1.1'],
  ['other', 'something new', 'broke off: something new.'],
  ['tls', 'ERR_SSL_SOMETHING: new', 'No secure connection to the webhook came about: ERR_SSL_SOMETHING: new.'],
  ['dns', 'ESERVFAIL: queryA', 'could not be resolved: ESERVFAIL'],
] as const)('%s, %s: %s', (failureKind, message, words) => {
  expect(explain({ failureKind, message })).toContain(words);
});

test.each(['localhost', '127.0.0.1', '[::1]', 'api.localhost'])(
  'nobody at %s: the consumer may be in a container',
  (host) => {
    const message = 'ECONNREFUSED: connect ECONNREFUSED';
    expect(explain({ failureKind: 'connect', message, webhookUrl: `http://${host}:9/` })).toContain(
      'host.docker.internal',
    );
  },
);

test('nobody at another host has nothing to do with containers', () => {
  expect(explain({ failureKind: 'connect', message: 'ECONNREFUSED: connect' })).not.toContain('Docker');
});

test('a name without a dot is known to its own network only', () => {
  const message = 'ENOTFOUND: getaddrinfo ENOTFOUND dummy';
  expect(explain({ failureKind: 'dns', message, webhookUrl: 'http://dummy:4001/' })).toContain(
    'services of the same network',
  );
});

const reached = { dnsMs: 1, connectMs: 2, tlsMs: 3, waitMs: 4, receiveMs: 5 };
test.each([
  ['receive', {}, 'did not come to its end'],
  ['wait', { receiveMs: null }, '202 will do'],
  ['TLS', { receiveMs: null, waitMs: null }, 'TLS handshake'],
  ['connect', { receiveMs: null, waitMs: null, tlsMs: null }, 'firewall'],
  ['DNS', { receiveMs: null, waitMs: null, tlsMs: null, connectMs: null }, 'not resolved in time'],
  [
    'a phase that nobody measured',
    { receiveMs: null, waitMs: null, tlsMs: null, connectMs: null, dnsMs: null },
    'did not answer in time',
  ],
])('a time-out names the phase that it hung in: %s', (_, missing, words) => {
  expect(explain({ failureKind: 'timeout', ...reached, ...missing })).toContain(words);
});

test('a redirect names where it leads', () => {
  const responseHeaders = { location: 'https://elsewhere.example/' };
  expect(explain({ failureKind: 'redirect', responseStatus: 302, responseHeaders })).toContain(
    'redirects to https://elsewhere.example/.',
  );
  expect(explain({ failureKind: 'redirect', responseStatus: 304 })).toContain('redirects to another address.');
});

test('what was blocked names the rule', () => {
  const message = 'expected webhook URL to be an http or https address, got: "ftp://h/"';
  expect(explain({ failureKind: 'blocked', message, webhookUrl: 'ftp://h/' })).toContain(message);
});

test('a lost consumer is nobody’s fault: the attempt is taken up', () => {
  expect(explain({ failureKind: 'consumer_lost' })).toContain('takes the attempt up');
});
