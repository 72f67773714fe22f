'use strict';
const https = require('https');

const WORDS = {
  de: { hello: 'hallo', world: 'Welt', thanks: 'danke' },
  fr: { hello: 'bonjour', world: 'monde', thanks: 'merci' },
  es: { hello: 'hola', world: 'mundo', thanks: 'gracias' },
};
const HINTS = { de: /\b(der|die|und|nicht)\b/i, fr: /\b(le|les|et|pas)\b/i, es: /\b(el|los|y|no)\b/i };

exports.translate = (text, to) => text.replace(/\p{L}+/gu, (w) => WORDS[to]?.[w.toLowerCase()] ?? w);
exports.detect = (text) => Object.keys(HINTS).find((k) => HINTS[k].test(text)) ?? 'en';

exports.improve = (sample) => {
  const req = https.request({ host: 'glossary.translate-mini.example', path: '/learn', method: 'PUT' });
  req.on('error', () => {});
  req.end(JSON.stringify(sample));
};
