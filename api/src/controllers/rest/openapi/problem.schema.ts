import { type JsonSchema, refTo } from '../contract/json-schema.js';

/** What error.filter.ts answers. */
export const problemSchema: JsonSchema = {
  type: 'object',
  description: 'What went wrong (RFC 9457).',
  properties: {
    type: { type: 'string' },
    title: { type: 'string', description: 'What the status means.' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'For programs: the same as `extensions.code` in GraphQL.' },
    detail: { type: 'string', description: 'Expected what, got what, and the cure.' },
    errors: {
      type: 'array',
      description: 'Each fault in the request.',
      items: {
        type: 'object',
        properties: {
          field: { type: ['string', 'null'], description: 'The parameter, or the path within the body.' },
          code: refTo('TaskUserErrorCode'),
          message: { type: 'string' },
        },
        required: ['field', 'code', 'message'],
        additionalProperties: false,
      },
    },
    current: { ...refTo('Task'), description: 'With 412: the task as it is.' },
  },
  required: ['type', 'title', 'status', 'code', 'detail'],
  additionalProperties: false,
};
