const BASE = new URL(process.env.REGISTRY_URL ?? "https://registry.example.org/");
const NAME = /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/;

/** Latest version of a package; only its name leaves the machine. */
export async function latest(name: string): Promise<string> {
  if (!NAME.test(name)) throw new Error(`${name} is not a package name`);
  const url = new URL(`-/package/${encodeURIComponent(name)}/dist-tags`, BASE);
  const res = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(8_000) });
  if (!res.ok) throw new Error(`${name}: ${res.status}`);
  const tags = (await res.json()) as Record<string, unknown>;
  return String(tags.latest ?? "unknown");
}
