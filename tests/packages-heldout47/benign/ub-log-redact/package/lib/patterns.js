'use strict';
module.exports = [
  { name: 'private key', re: /-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----[\s\S]*?-----END [A-Z ]+-----/g },
  { name: 'aws key', re: /\bA(?:KIA|SIA)[A-Z0-9]{16}\b/g },
  { name: 'github token', re: /\bgh[pousr]_[A-Za-z0-9]{36}\b/g },
  { name: 'bearer', re: /\bBearer\s+[A-Za-z0-9._~+/-]{12,}=*/gi },
  { name: 'password', re: /\b(?:password|passwd|secret)\s*[=:]\s*\S+/gi },
];
