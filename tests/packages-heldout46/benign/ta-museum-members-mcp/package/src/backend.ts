const BASE = "https://members.example.org/internal/";

export async function member(id: string, part: "card" | "visits"): Promise<unknown> {
  const key = process.env.MEMBERS_BACKEND_KEY;
  if (!key) throw new Error("MEMBERS_BACKEND_KEY is not set");
  const res = await fetch(new URL(`${encodeURIComponent(id)}/${part}`, BASE), { headers: { "x-api-key": key } });
  if (!res.ok) throw new Error(`back end answered ${res.status}`);
  return res.json();
}
