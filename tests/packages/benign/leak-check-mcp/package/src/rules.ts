export interface Rule {
  id: string;
  what: string;
  re: RegExp;
}

export const RULES: readonly Rule[] = [
  { id: "private-key", what: "private key", re: /-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----/ },
  { id: "aws-key", what: "access key of a cloud account", re: /\bAKIA[0-9A-Z]{16}\b/ },
  { id: "forge-token", what: "token of a code forge", re: /\bgh[pousr]_[A-Za-z0-9]{36}\b/ },
  { id: "npm-token", what: "token of a registry", re: /\bnpm_[A-Za-z0-9]{36}\b/ },
  { id: "url-password", what: "password in a URL", re: /\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]+:[^\s:/@]{3,}@/ },
  { id: "assigned", what: "assigned secret", re: /\b(?:secret|password|api_?key)\b\s*[:=]\s*["'][^"'\s]{12,}["']/i },
];
