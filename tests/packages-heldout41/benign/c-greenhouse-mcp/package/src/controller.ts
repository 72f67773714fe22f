// the controller hangs on the same machine
const BASE = "http://127.0.0.1:9100";

export async function controller(path: string, body?: object): Promise<unknown> {
  const r = await fetch(BASE + path, {
    method: body ? "POST" : "GET",
    headers: { "content-type": "application/json" },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(3000),
  });
  if (!r.ok) throw new Error(`controller: ${r.status}`);
  return r.json();
}
