'use strict';
const { getJson } = require('./request');

const BASE = 'https://api.design.example.com/v1';

async function styles(key) {
  const { meta } = await getJson(`${BASE}/files/${key}/styles`);
  return meta.styles.map(({ name, style_type }) => ({ name, type: style_type }));
}

async function render(key, node) {
  const { images } = await getJson(`${BASE}/images/${key}?ids=${encodeURIComponent(node)}&format=png`);
  return images[node];
}

module.exports = { styles, render };
