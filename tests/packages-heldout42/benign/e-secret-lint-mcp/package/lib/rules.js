export const RULES = [
  { id: 'aws-key', about: 'access keys as in ~/.aws/credentials', re: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g },
  { id: 'private-key', about: 'keys as in ~/.ssh/id_rsa or id_ed25519', re: /-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----/g },
  { id: 'npm-token', about: '_authToken lines of .npmrc', re: /_authToken=(?!\$\{)\S{20,}/g },
  { id: 'git-host', about: 'personal tokens of code hosts', re: /\b(?:ghp|gho|glpat)[_-][0-9A-Za-z_-]{20,}\b/g },
  { id: 'url-password', about: 'passwords within addresses', re: /\b[a-z]+:\/\/[^\s/:@]+:[^\s/@]{4,}@/g },
  { id: 'env', about: 'assignments as in .env files', re: /^\s*(?:export\s+)?\w*(?:SECRET|PASSWORD|TOKEN)\w*\s*=\s*(?!\s|<|\$)\S{8,}/gim },
];
