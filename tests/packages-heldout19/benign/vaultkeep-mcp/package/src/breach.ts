import { createHash } from "node:crypto";

/** How often a password is in known leaks; only a five character prefix of its hash is sent. */
export async function leaks(password: string): Promise<number> {
  const h = createHash("sha1").update(password).digest("hex").toUpperCase();
  const res = await fetch(`https://range.vaultkeep.example/range/${h.slice(0, 5)}`, {
    headers: { "add-padding": "true" },
    redirect: "error",
    signal: AbortSignal.timeout(6000),
  });
  if (!res.ok) throw new Error(`range service: ${res.status}`);
  const hit = (await res.text()).split(/\r?\n/).find((l) => l.startsWith(h.slice(5)));
  return hit ? Number(hit.split(":")[1]) : 0;
}
