export interface User {
  id: string;
  channels: string[];
}

const DIRECTORY = process.env.DIRECTORY_URL ?? "https://directory.example.com";

/** The directory checks the token and tells whose it is. */
export async function login(header: string | undefined): Promise<User | undefined> {
  if (!header?.startsWith("Bearer ")) return undefined;
  const res = await fetch(`${DIRECTORY}/introspect`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token: header.slice(7), audience: "chat-archive" }),
    signal: AbortSignal.timeout(5000),
  });
  if (!res.ok) return undefined;
  const info = (await res.json()) as { active: boolean; aud?: string; sub: string; channels?: string[] };
  return info.active && info.aud === "chat-archive" ? { id: info.sub, channels: info.channels ?? [] } : undefined;
}
