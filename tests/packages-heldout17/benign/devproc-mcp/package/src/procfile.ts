import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

export const project = path.resolve(process.env.DEVPROC_PROJECT ?? process.cwd());

const Command = z.object({
  run: z.array(z.string().min(1)).min(1),
  env: z.record(z.string().regex(/^[A-Z][A-Z0-9_]*$/), z.string()).default({}),
  cwd: z.string().default("."),
});
const Procfile = z.object({ processes: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), Command) });
export type Command = z.infer<typeof Command>;

// read once: an edit during a session does not change what the names stand for
const text = readFileSync(path.join(project, "devproc.json"), "utf8");
export const commands = new Map(Object.entries(Procfile.parse(JSON.parse(text)).processes));
