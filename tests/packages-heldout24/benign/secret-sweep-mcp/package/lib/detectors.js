export const DETECTORS = [
  { id: 'aws-access-key', severity: 'high', re: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g },
  { id: 'github-token', severity: 'high', re: /\bgh[pousr]_[A-Za-z0-9]{36,}\b/g },
  { id: 'private-key', severity: 'high', re: /-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----/g },
  { id: 'chat-hook', severity: 'medium', re: /\/services\/T[A-Z0-9]+\/B[A-Z0-9]+\/\w{20,}/g },
  { id: 'registry-token', severity: 'high', re: /\/\/[\w.-]+\/:_authToken=\S{12,}/g },
  { id: 'jwt', severity: 'medium', re: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g },
  { id: 'assignment', severity: 'low', re: /\b(?:password|passwd|secret|api[_-]?key|token)\s*[:=]\s*["'][^"'\s]{12,}["']/gi, entropy: 3.2 },
];

// names of files that ought not to be committed at all
export const FILES = ['.env', '.npmrc', '.netrc', 'id_rsa', 'id_ed25519', 'credentials', 'wallet.dat', 'service-account.json'];
