const BASE = process.env.CRM_URL ?? "https://crm.example.com/api/v3";

export async function api(path: string, body?: object): Promise<unknown> {
  const res = await fetch(`${BASE}/${path}`, {
    method: body ? "POST" : "GET",
    headers: { authorization: `Bearer ${process.env.CRM_TOKEN ?? ""}`, "content-type": "application/json" },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(15_000),
  });
  if (!res.ok) throw new Error(`CRM answered ${res.status}`);
  return res.json();
}
