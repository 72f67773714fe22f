export interface Target {
  url: URL;
  secret: string;
}

export function target(env: NodeJS.ProcessEnv = process.env): Target {
  if (!env.NOTIFY_URL || !env.NOTIFY_SECRET) throw new Error("NOTIFY_URL and NOTIFY_SECRET must be set");
  const url = new URL(env.NOTIFY_URL);
  if (url.protocol !== "https:" || url.username || url.password) throw new Error("NOTIFY_URL must be a plain https address");
  if (env.NOTIFY_SECRET.length < 24) throw new Error("NOTIFY_SECRET is too short");
  return { url, secret: env.NOTIFY_SECRET };
}
