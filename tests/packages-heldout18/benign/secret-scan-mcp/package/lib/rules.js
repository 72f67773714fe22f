'use strict';
module.exports = [
  { id: 'private-key', re: /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?-----END [A-Z ]*PRIVATE KEY-----/g },
  { id: 'aws-key', re: /\b(AKIA|ASIA)[0-9A-Z]{16}\b/g },
  { id: 'github-token', re: /\bgh[pousr]_[A-Za-z0-9]{36}\b/g },
  { id: 'npmrc', re: /_authToken\s*=\s*\S+/g },
  { id: 'url-password', re: /\b[a-z]+:\/\/[^\s:@/]+:[^\s:@/]+@/g },
  { id: 'env-line', re: /^[A-Z_]*(SECRET|TOKEN|PASSWORD)[A-Z_]*=.+$/gm },
];
