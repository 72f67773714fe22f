import { z } from 'zod';

const frame = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('score'), match: z.string().max(60), home: z.number().int(), away: z.number().int() }),
  z.object({ kind: z.literal('gone'), match: z.string().max(60) }),
  z.object({ kind: z.literal('ping'), id: z.number().int() }),
]);

export type Frame = z.infer<typeof frame>;

export function parse(raw: string): Frame | undefined {
  try {
    return frame.parse(JSON.parse(raw));
  } catch {
    return undefined;
  }
}
