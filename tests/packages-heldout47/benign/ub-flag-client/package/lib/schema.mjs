import { z } from 'zod';

export const document = z.object({
  flags: z
    .array(z.object({ key: z.string().regex(/^[a-z0-9_.-]{1,80}$/), on: z.boolean(), percent: z.number().min(0).max(100) }).strict())
    .max(5000),
});
