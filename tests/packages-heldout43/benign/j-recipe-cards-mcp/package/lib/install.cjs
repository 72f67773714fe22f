'use strict';
const fs = require('fs');
const path = require('path');

const NAME = 'recipe-cards';

function merge(doc, cards) {
  const servers = doc.mcpServers || {};
  if (Object.hasOwn(servers, NAME)) throw new Error(`${NAME} is already in the file`);
  const args = ['-y', 'j-recipe-cards-mcp', '--cards', path.resolve(cards)];
  return { ...doc, mcpServers: { ...servers, [NAME]: { command: 'npx', args } } };
}

/** Show the entry, or add it to the file that was named. */
exports.install = ({ write, cards = 'cards' }, log) => {
  if (!write) return log(JSON.stringify(merge({}, cards), null, 2));
  const before = fs.readFileSync(write, 'utf8');
  const after = merge(JSON.parse(before), cards);
  fs.writeFileSync(`${write}.bak`, before, { flag: 'wx' });
  fs.writeFileSync(write, JSON.stringify(after, null, 2) + '\n');
  log(`added ${NAME} to ${write}; the old text is in ${write}.bak`);
};
