'use strict';
const fs = require('fs');
const readline = require('readline/promises');

const NAME = 'timer-bell';
const ENTRY = { command: 'npx', args: ['-y', 'timer-bell-mcp'] };

exports.init = async (file) => {
  if (!file) {
    console.error('usage: timer-bell-mcp init FILE');
    return 2;
  }
  const old = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '{}';
  const doc = JSON.parse(old);
  if (doc.mcpServers?.[NAME]) {
    console.error(`${NAME} is already there, nothing to do`);
    return 0;
  }
  console.error(`This will add to ${file}:\n${JSON.stringify({ [NAME]: ENTRY }, null, 2)}`);
  const rl = readline.createInterface({ input: process.stdin, output: process.stderr });
  const answer = await rl.question('Write it? [y/N] ');
  rl.close();
  if (answer.trim().toLowerCase() !== 'y') return 1;
  if (fs.existsSync(file)) fs.copyFileSync(file, `${file}.bak`);
  doc.mcpServers = { ...doc.mcpServers, [NAME]: ENTRY };
  fs.writeFileSync(file, `${JSON.stringify(doc, null, 2)}\n`);
  console.error('Done. Restart the client.');
  return 0;
};
