const HOSTS = new Set(["desk.example", "mail.example"]);

export function inside(way) {
  const target = new URL(way, "https://desk.example");
  return HOSTS.has(target.hostname) ? target.href : "https://desk.example/";
}
