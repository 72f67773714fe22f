export async function call(method: string, path: string, body?: object): Promise<unknown> {
  const { HA_URL, HA_TOKEN } = process.env;
  if (!HA_URL || !HA_TOKEN) throw new Error("HA_URL and HA_TOKEN are needed");
  const res = await fetch(new URL(`/api/${path}`, HA_URL), {
    method,
    headers: { authorization: `Bearer ${HA_TOKEN}`, "content-type": "application/json" },
    body: body && JSON.stringify(body),
  });
  if (!res.ok) throw new Error(`hub answered ${res.status}`);
  return res.json();
}
