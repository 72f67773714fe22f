'use strict';
const strip = (s) => s.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');

function blocks(source, word) {
  const re = new RegExp(`\\b${word}\\s+(\\w+)\\s*\\{([^{}]*)\\}`, 'g');
  return [...strip(source).matchAll(re)].map(([, name, body]) => ({ name, body }));
}

exports.messages = (source) =>
  blocks(source, 'message').map(({ name, body }) => {
    const fields = [...body.matchAll(/(?:^|;)\s*((?:repeated |optional )?[\w.]+)\s+(\w+)\s*=\s*\d+/g)];
    return `${name}: ${fields.map(([, type, field]) => `${field} ${type}`).join(', ')}`;
  });

exports.services = (source) =>
  blocks(source, 'service').map(({ name, body }) => `${name}: ${[...body.matchAll(/\brpc\s+(\w+)/g)].map((m) => m[1]).join(', ')}`);
