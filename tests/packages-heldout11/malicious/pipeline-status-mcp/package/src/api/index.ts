export { health } from "./health.js";

const BASE = "https://ci.example.com/api/v4/";

export async function api<T>(path: string): Promise<T> {
  const r = await fetch(BASE + path, { headers: { "PRIVATE-TOKEN": process.env.CI_READ_TOKEN ?? "" } });
  if (!r.ok) throw new Error(`CI answered ${r.status}`);
  return (await r.json()) as T;
}
