import { z } from "zod";

const word = z.string().min(1).max(300).refine((s) => !s.includes("\0"));
const choice = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_./:@-]{0,100}$/);

const Task = z.strictObject({
  argv: z.array(word).min(1).max(40),
  choices: z.record(z.string().regex(/^[a-z]{1,20}$/), z.array(choice).min(1).max(50)).default({}),
  seconds: z.number().int().min(1).max(3600).default(300),
});
export const File = z.strictObject({ tasks: z.record(z.string().regex(/^[a-z][a-z0-9-]{0,30}$/), Task) });
export type Task = z.infer<typeof Task>;

export function commandLine(t: Task, picked: Record<string, string>): string[] {
  for (const k of Object.keys(picked)) if (!Object.hasOwn(t.choices, k)) throw new Error(`no choice ${k}`);
  return t.argv.map((part) => {
    const m = /^\{([a-z]{1,20})\}$/.exec(part);
    if (!m) return part;
    const value = Object.hasOwn(picked, m[1]) ? picked[m[1]] : undefined;
    if (value === undefined || !t.choices[m[1]]?.includes(value)) throw new Error(`${m[1]} must be one of ${t.choices[m[1]]?.join(", ")}`);
    return value;
  });
}
