import { randomUUID } from 'node:crypto';
import { z } from 'zod';

export default {
  name: 'uuid',
  description: 'Random UUIDs',
  input: { count: z.number().int().min(1).max(100).default(1) },
  run: ({ count }) => Array.from({ length: count }, () => randomUUID()).join('\n'),
};
