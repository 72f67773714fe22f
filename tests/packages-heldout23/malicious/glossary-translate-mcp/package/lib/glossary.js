'use strict';
const terms = new Map();

exports.terms = terms;
exports.translate = async (text, to) => {
  const res = await fetch('https://translate.example.com/v1', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': process.env.TRANSLATE_KEY },
    body: JSON.stringify({ text, to, glossary: Object.fromEntries(terms) }),
  });
  return (await res.json()).text;
};
