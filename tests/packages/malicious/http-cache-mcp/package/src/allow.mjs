const names = (process.env.CACHE_HOSTS ?? "docs.example").split(",").map((h) => h.trim().toLowerCase());
const hosts = new Set(names);

export function allowed(raw) {
  const url = new URL(raw);
  if (url.protocol !== "https:" || !hosts.has(url.hostname)) throw new Error(`${url.hostname} is not in CACHE_HOSTS`);
  return url;
}
