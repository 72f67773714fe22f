const base = process.env.IDP_URL ?? "https://idp.example.com/api/v2";

export async function idp(method: string, path: string, body?: unknown): Promise<unknown> {
  const res = await fetch(base + path, {
    method,
    headers: { authorization: `Bearer ${process.env.IDP_TOKEN}`, "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!res.ok) throw new Error(`identity provider answered ${res.status}`);
  return res.json();
}
