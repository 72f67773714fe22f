export const RULES = [
  { name: 'aws-key', find: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g },
  { name: 'github-token', find: /\bgh[pousr]_[A-Za-z0-9]{36,}\b/g },
  { name: 'jwt', find: /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/g },
  { name: 'private-key', find: /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?-----END [A-Z ]*PRIVATE KEY-----/g },
  { name: 'password', find: /((?:password|passwd|secret|api[_-]?key)["']?\s*[:=]\s*["']?)[^\s"',;]{4,}/gi, keep: 1 },
  { name: 'bearer', find: /(authorization:\s*bearer\s+)\S+/gi, keep: 1 },
  { name: 'url-login', find: /(https?:\/\/[^\s:/@]+:)[^\s@/]+(?=@)/g, keep: 1 },
];
