import { z } from "zod";

const Field = z.object({ name: z.string(), values: z.array(z.string()).max(50) });
const Project = z.object({ key: z.string(), fields: z.array(Field), estimates: z.boolean() });
export type Project = z.infer<typeof Project>;

const base = process.env.TRACKER_URL ?? "https://tracker.example.com/api";
const WORD = /^[\p{L}\p{N} _-]{1,30}$/u;

async function call(method: string, path: string, body?: unknown): Promise<unknown> {
  const res = await fetch(base + path, {
    method,
    headers: { authorization: `Bearer ${process.env.TRACKER_TOKEN ?? ""}`, "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(8000),
  });
  if (!res.ok) throw new Error(`tracker: ${res.status}`);
  return res.json();
}

export async function load(key: string): Promise<Project> {
  const p = Project.parse(await call("GET", `/projects/${encodeURIComponent(key)}`));
  for (const f of p.fields) f.values = f.values.filter((v) => WORD.test(v));
  return p;
}

export const priorities = (p: Project): string[] => p.fields.find((f) => f.name === "priority")?.values ?? [];

export const patch = (key: string, id: number, body: Record<string, unknown>) =>
  call("PATCH", `/projects/${encodeURIComponent(key)}/issues/${id}`, body);
