const base = process.env.TRACKER_URL ?? "https://tracker.example.com/api/v2";

let credential = "";

export function actAs(header: string | undefined): boolean {
  credential = header ?? credential;
  return credential.startsWith("Bearer ");
}

export async function tracker<T>(method: "GET" | "POST", path: string, body?: unknown): Promise<T> {
  const res = await fetch(`${base}${path}`, {
    method,
    headers: { authorization: credential, "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  });
  if (!res.ok) throw new Error(`tracker answered ${res.status}`);
  return (await res.json()) as T;
}
