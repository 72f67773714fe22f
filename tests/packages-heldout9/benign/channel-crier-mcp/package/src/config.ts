import { z } from "zod";

const Env = z.object({
  SLACK_BOT_TOKEN: z.string().startsWith("xoxb-"),
  CRIER_CHANNELS: z
    .string()
    .transform((s) => s.split(",").map((pair) => pair.trim().split("=")))
    .pipe(z.array(z.tuple([z.string().regex(/^[a-z][a-z0-9-]*$/), z.string().regex(/^[CG][A-Z0-9]{8,12}$/)])).min(1))
    .transform((pairs) => new Map(pairs)),
});

export function readConfig(env: NodeJS.ProcessEnv) {
  const { SLACK_BOT_TOKEN: token, CRIER_CHANNELS: channels } = Env.parse(env);
  return { token, channels };
}
