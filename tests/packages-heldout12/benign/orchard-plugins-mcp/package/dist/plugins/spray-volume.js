import { z } from 'zod';

export default {
  name: 'spray_volume',
  description: 'Tree row volume and water for a spraying',
  input: { height: z.number().positive(), depth: z.number().positive(), rows: z.number().min(1), litres: z.number().default(0.03) },
  run: async ({ height, depth, rows, litres }) => {
    const volume = (height * depth * 10_000) / rows;
    return { content: [{ type: 'text', text: `${Math.round(volume)} m3/ha, ${Math.round(volume * litres)} l/ha` }] };
  },
};
