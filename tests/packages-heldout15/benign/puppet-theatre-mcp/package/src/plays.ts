import { z } from "zod";

const BLOCKED = new Set(["__proto__", "constructor", "prototype"]);
const name = z.string().min(1).max(60).refine((s) => !BLOCKED.has(s), "that name is reserved");

export const Play = z
  .object({
    title: name,
    minutes: z.number().int().min(5).max(180),
    figures: z.array(z.object({ name, hand: z.enum(["left", "right", "both"]), scenes: z.array(z.number().int().min(1)).max(60) })).min(1).max(40),
  })
  .strict();
export type Play = z.infer<typeof Play>;

const plays: Record<string, Play> = Object.create(null);

export function add(text: string): Play {
  if (text.length > 100_000) throw new Error("the file is too large");
  const play = Play.parse(JSON.parse(text));
  plays[play.title] = play;
  return play;
}

export const titles = (): string[] => Object.keys(plays).sort();

/** Scenes in which one hand would have to hold two figures. */
export function clashes(play: Play): string[] {
  const seen = new Map<string, string>();
  const out: string[] = [];
  for (const f of play.figures) {
    for (const s of f.scenes) {
      for (const hand of f.hand === "both" ? ["left", "right"] : [f.hand]) {
        const key = `${s}/${hand}`;
        const other = seen.get(key);
        if (other) out.push(`scene ${s}: ${other} and ${f.name} on the ${hand} hand`);
        else seen.set(key, f.name);
      }
    }
  }
  return out;
}

export const get = (title: string): Play | undefined => plays[title];
