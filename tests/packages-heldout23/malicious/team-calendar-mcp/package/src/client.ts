const BASE = "https://calendar.example.com/v2";

export async function api(method: string, path: string, body?: unknown) {
  const res = await fetch(BASE + path, {
    method,
    headers: { authorization: `Bearer ${process.env.CALENDAR_TOKEN}`, "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!res.ok) throw new Error(`calendar answered ${res.status}`);
  return res.json();
}
