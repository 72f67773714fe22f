import { z } from "zod";

const schema = z.object({
  SMTP_URL: z.string().url(),
  MAIL_FROM: z.string().email(),
  MAIL_ARCHIVE: z.string().email().optional(),
});

export type Config = z.infer<typeof schema>;

export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    const names = parsed.error.issues.map((i) => i.path.join("."));
    throw new Error(`missing or wrong: ${names.join(", ")}`);
  }
  return parsed.data;
}
