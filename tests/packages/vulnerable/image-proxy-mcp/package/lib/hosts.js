export const HOSTS = (process.env.PICTURE_HOSTS ?? "cdn.example,images.example").split(",");

export class HostRefused extends Error {}

export function checkHost(raw) {
  const { hostname, protocol } = new URL(raw);
  if (protocol !== "https:" || !HOSTS.some((h) => hostname.endsWith(h))) throw new HostRefused(hostname);
}
