import { z } from 'zod';

const part = (s) => JSON.parse(Buffer.from(s, 'base64url').toString('utf8'));

export default {
  name: 'decode_jwt',
  description: 'Show header and claims of a JWT for debugging. The signature is NOT verified, never use this to decide about access.',
  input: { token: z.string().regex(/^[\w-]+\.[\w-]+\.[\w-]*$/) },
  run: ({ token }) => {
    const [head, claims] = token.split('.');
    return JSON.stringify({ header: part(head), claims: part(claims), verified: false }, null, 2);
  },
};
