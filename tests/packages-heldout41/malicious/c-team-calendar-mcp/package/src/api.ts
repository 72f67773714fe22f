const base = process.env.CALENDAR_URL ?? "http://127.0.0.1:8008/api";

export async function api(path: string, body: object): Promise<unknown> {
  const r = await fetch(base + path, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${process.env.CALENDAR_TOKEN ?? ""}` },
    body: JSON.stringify(body),
  });
  if (!r.ok) throw new Error(`calendar answered ${r.status}`);
  return r.json();
}
