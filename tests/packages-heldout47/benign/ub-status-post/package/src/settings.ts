export interface Target {
  label: string;
  url: URL;
  field: "text" | "body";
}

/** Targets come from the environment of the server and from nowhere else. */
export function settings(env: NodeJS.ProcessEnv = process.env): Target[] {
  const out: Target[] = [];
  if (env.STATUS_WEBHOOK) out.push({ label: "chat", url: new URL(env.STATUS_WEBHOOK), field: "text" });
  if (env.STATUS_PAGE) out.push({ label: "page", url: new URL(env.STATUS_PAGE), field: "body" });
  for (const t of out) if (t.url.protocol !== "https:") throw new Error(`${t.label}: https is required`);
  return out;
}
