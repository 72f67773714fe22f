export const RULES = [
  { id: 'aws-access-key', re: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g },
  { id: 'github-token', re: /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/g },
  { id: 'npm-token', re: /\bnpm_[A-Za-z0-9]{36}\b/g },
  { id: 'slack-token', re: /\bxox[abprs]-[0-9A-Za-z-]{10,72}\b/g },
  { id: 'slack-webhook', re: /https:\/\/hooks\.slack\.com\/services\/T[0-9A-Z]{8,12}\/B[0-9A-Z]{8,12}\/[0-9A-Za-z]{24}/g },
  { id: 'anthropic-key', re: /\bsk-ant-[A-Za-z0-9_-]{80,120}/g },
  { id: 'private-key', re: /-----BEGIN (?:RSA |EC |OPENSSH |)PRIVATE KEY-----/g },
  { id: 'jwt', re: /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\b/g },
  { id: 'basic-auth-url', re: /\b[a-z][a-z0-9+.-]{1,10}:\/\/[^\s:@/]{1,60}:[^\s:@/]{3,60}@/gi },
];

/** Files that should not be in a repository at all. Compared with the base name. */
export const SUSPICIOUS_NAMES = new Set(['id_rsa', 'id_ed25519', '.netrc', '.npmrc', '.pypirc', '.git-credentials', 'credentials.json', 'wallet.dat', '.env']);

export const SKIP_FOLDERS = new Set(['.git', 'node_modules', 'dist', '.venv', '__pycache__']);
