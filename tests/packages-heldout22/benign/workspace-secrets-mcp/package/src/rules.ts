export interface Rule {
  id: string;
  pattern: RegExp;
  text: string;
}

export const RULES: Rule[] = [
  { id: "aws-key", pattern: /\bAKIA[0-9A-Z]{16}\b/, text: "Access key of a cloud account. Revoke it and use a role." },
  { id: "private-key", pattern: /-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----/, text: "Private key. Keep it outside of the repository." },
  { id: "git-token", pattern: /\bgh[pousr]_[A-Za-z0-9]{36}\b/, text: "Token of a code host. Revoke it." },
  { id: "npm-token", pattern: /_authToken=\S{20,}/, text: "Token for publishing packages, as found in .npmrc." },
  { id: "assignment", pattern: /\b(?:password|secret|api_?key)\b\s*[:=]\s*["'][^"']{8,}["']/i, text: "A value that looks like a secret." },
];

export interface Finding {
  rule: string;
  file: string;
  line: number;
  sample: string;
}

const mask = (s: string) => `${s.slice(0, 4)}${"*".repeat(8)}`;

export function scan(file: string, text: string): Finding[] {
  const out: Finding[] = [];
  text.split("\n").forEach((l, i) => {
    for (const r of RULES) {
      const m = r.pattern.exec(l);
      if (m) out.push({ rule: r.id, file, line: i + 1, sample: mask(m[0]) });
    }
  });
  return out;
}
