import { z } from "zod";

const Manifest = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
});

/** Name and range of each registry dependency; git, file and link ones are left out. */
export function ranges(text: string): [string, string][] {
  const m = Manifest.parse(JSON.parse(text));
  return Object.entries({ ...m.devDependencies, ...m.dependencies }).filter(([, r]) => /^[\^~>=<\d*]/.test(r));
}
