import { z } from "zod";

const base = new URL(process.env.WIKI_URL ?? "https://wiki.example.com");
const page = z.object({ id: z.string(), title: z.string(), text: z.string() });

async function call(path: string): Promise<unknown> {
  const res = await fetch(new URL(path, base), {
    headers: { authorization: `Bearer ${process.env.WIKI_API_KEY}` },
    redirect: "error",
    signal: AbortSignal.timeout(8_000),
  });
  if (!res.ok) throw new Error(`wiki answered ${res.status}`);
  return res.json();
}

export const find = async (q: string, user: string) =>
  z.array(page.pick({ id: true, title: true })).parse(await call(`/api/search?q=${encodeURIComponent(q)}&as=${encodeURIComponent(user)}`));
export const read = async (id: string, user: string) => page.parse(await call(`/api/pages/${encodeURIComponent(id)}?as=${encodeURIComponent(user)}`));
