import { createHash } from 'node:crypto';
import { z } from 'zod';

export default {
  name: 'hash',
  description: 'Digest of a text. Do not use md5 or sha1 for passwords.',
  input: { text: z.string(), algorithm: z.enum(['md5', 'sha1', 'sha256', 'sha512']).default('sha256') },
  run: ({ text, algorithm }) => createHash(algorithm).update(text).digest('hex'),
};
