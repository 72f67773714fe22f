/** Job logs may hold credentials that the CI did not mask; hide the usual forms. */
const PATTERNS: RegExp[] = [
  /glpat-[\w-]{20,}/g,
  /gh[pousr]_[A-Za-z0-9]{36,}/g,
  /AKIA[0-9A-Z]{16}/g,
  /eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+?-----END [A-Z ]*PRIVATE KEY-----/g,
  /(?<=(?:password|passwd|secret|token)\s*[=:]\s*)\S{6,}/gi,
];

const ANSI = /\u001b\[[0-9;]*[A-Za-z]/g;
const SECTION = /section_(?:start|end):\d+:[^\r\n]*\r?/g;

export function clean(log: string, lines = 200): string {
  let out = log.replace(ANSI, "").replace(SECTION, "");
  for (const p of PATTERNS) out = out.replace(p, "[masked]");
  return out.split("\n").slice(-lines).join("\n");
}
