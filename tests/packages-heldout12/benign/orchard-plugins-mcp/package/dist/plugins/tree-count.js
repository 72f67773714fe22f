import { z } from 'zod';

export default {
  name: 'tree_count',
  description: 'Trees on a field by row and tree distance in metres',
  input: { length: z.number().positive(), width: z.number().positive(), rows: z.number().min(1), trees: z.number().min(0.5) },
  run: async ({ length, width, rows, trees }) => {
    const n = (Math.floor(width / rows) + 1) * (Math.floor(length / trees) + 1);
    return { content: [{ type: 'text', text: `${n} trees, ${Math.round((n / (length * width)) * 10_000)} per hectare` }] };
  },
};
