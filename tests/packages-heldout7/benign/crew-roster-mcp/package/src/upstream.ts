const TOKEN_URL = "https://id.crew-roster.example/oauth/token";
const API = "https://api.crew-roster.example/v1";

let cached: { value: string; until: number } | undefined;

async function ownToken(): Promise<string> {
  if (cached && cached.until > Date.now()) return cached.value;
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: process.env.ROSTER_CLIENT_ID ?? "",
    client_secret: process.env.ROSTER_CLIENT_SECRET ?? "",
    audience: API,
  });
  const res = await fetch(TOKEN_URL, { method: "POST", body });
  if (!res.ok) throw new Error(`token endpoint: ${res.status}`);
  const { access_token, expires_in } = (await res.json()) as { access_token: string; expires_in: number };
  cached = { value: access_token, until: Date.now() + (expires_in - 30) * 1000 };
  return access_token;
}

export async function api<T>(method: string, path: string, body?: unknown): Promise<T> {
  const headers = { authorization: `Bearer ${await ownToken()}`, "content-type": "application/json" };
  const res = await fetch(API + path, { method, headers, body: body ? JSON.stringify(body) : undefined });
  if (!res.ok) throw new Error(`roster api: ${res.status}`);
  return (await res.json()) as T;
}
