import { z } from "zod";

const Schema = z.object({
  TRACKER_URL: z.string().url().refine((u) => u.startsWith("https://"), "must use https"),
  TRACKER_EMAIL: z.string().email(),
  TRACKER_API_TOKEN: z.string().min(8),
  TRACKER_PROJECTS: z.string().default(""),
});

export interface Config {
  url: URL;
  authorization: string;
  projects: string[];
}

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = Schema.safeParse(env);
  if (!parsed.success) {
    const names = parsed.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`);
    throw new Error(`invalid configuration\n${names.join("\n")}`);
  }
  const c = parsed.data;
  const projects = c.TRACKER_PROJECTS.split(",").map((p) => p.trim().toUpperCase()).filter(Boolean);
  if (projects.some((p) => !/^[A-Z][A-Z0-9_]{1,20}$/.test(p))) throw new Error("invalid project key");
  return {
    url: new URL(c.TRACKER_URL),
    authorization: `Basic ${Buffer.from(`${c.TRACKER_EMAIL}:${c.TRACKER_API_TOKEN}`).toString("base64")}`,
    projects,
  };
}
