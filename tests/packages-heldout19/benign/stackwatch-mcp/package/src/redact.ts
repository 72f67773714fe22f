const RULES: [RegExp, string][] = [
  [/\b(authorization:\s*(?:bearer|basic))\s+\S+/gi, "$1 ***"],
  [/\b((?:api[_-]?key|token|secret|password|passwd|pwd)["']?\s*[=:]\s*)["']?[^\s"',;&]+/gi, "$1***"],
  [/\b(AKIA|ASIA)[A-Z0-9]{16}\b/g, "$1***"],
  [/\bgh[pousr]_[A-Za-z0-9]{20,}\b/g, "gh_***"],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?-----END [A-Z ]*PRIVATE KEY-----/g, "*** private key ***"],
  [/\b([a-z][a-z0-9+.-]*:\/\/[^\s:/@]+):[^\s@]+@/gi, "$1:***@"],
  [/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]+/g, "*** jwt ***"],
];

export function redact(text: string): string {
  return RULES.reduce((t, [re, to]) => t.replace(re, to), text);
}
