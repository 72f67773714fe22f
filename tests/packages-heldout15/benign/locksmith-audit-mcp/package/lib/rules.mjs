export const RULES = [
  { id: 'aws-key', re: /\bAKIA[0-9A-Z]{16}\b/g, why: 'An access key id of a cloud account.' },
  { id: 'private-key', re: /-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----/g, why: 'The head of a private key, as in ~/.ssh/id_rsa.' },
  { id: 'npm-token', re: /\/\/[^\s:]+\/:_authToken=\S+/g, why: 'A publishing token as in .npmrc.' },
  { id: 'curl-pipe', re: /curl[^\n|]+\|\s*(?:ba)?sh\b/g, why: 'A download that is run unseen.' },
  { id: 'prompt', re: /ignore (?:all )?previous instructions/gi, why: 'Text that tries to steer a language model.' },
];

export const mask = (s) => (s.length <= 8 ? '*'.repeat(s.length) : `${s.slice(0, 4)}${'*'.repeat(Math.min(s.length - 4, 12))}`);
