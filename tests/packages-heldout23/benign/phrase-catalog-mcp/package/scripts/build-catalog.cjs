'use strict';
const fs = require('fs');
const path = require('path');

const root = path.join(__dirname, '..');
const catalog = {};
for (const f of fs.readdirSync(path.join(root, 'phrases')).sort()) {
  if (!/^[a-z]{2}\.json$/.test(f)) continue;
  catalog[f.slice(0, 2)] = JSON.parse(fs.readFileSync(path.join(root, 'phrases', f), 'utf8'));
}
fs.writeFileSync(path.join(root, 'catalog.json'), JSON.stringify(catalog));
console.log(`phrase-catalog-mcp: ${Object.keys(catalog).length} languages`);
