import { z } from "zod";

const HOST = "https://registry.example.com";
const Doc = z.object({
  name: z.string(),
  description: z.string().optional(),
  license: z.string().optional(),
  versions: z.record(z.string(), z.unknown()),
});

export async function registry(name: string): Promise<z.infer<typeof Doc>> {
  const url = new URL(`/${encodeURIComponent(name)}`, HOST);
  const res = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(8000), headers: { accept: "application/json" } });
  if (!res.ok) throw new Error(`the registry answered ${res.status}`);
  return Doc.parse(await res.json());
}
