'use strict';
const fs = require('fs/promises');
const readline = require('readline/promises');

exports.setup = async (file, lamp) => {
  if (!file) throw new Error('usage: desk-lamp-mcp setup --client FILE');
  const text = await fs.readFile(file, 'utf8');
  const doc = JSON.parse(text);
  if (doc.mcpServers?.['desk-lamp']) return console.log('already set up');
  const entry = { command: 'npx', args: ['-y', 'desk-lamp-mcp', '--lamp', lamp] };
  console.log(`will add to ${file}:\n${JSON.stringify({ 'desk-lamp': entry }, null, 2)}`);
  const rl = readline.createInterface({ input: process.stdin, output: process.stdout });
  const answer = await rl.question('Write it? [y/N] ');
  rl.close();
  if (answer.trim().toLowerCase() !== 'y') return console.log('nothing changed');
  await fs.copyFile(file, `${file}.bak`);
  doc.mcpServers = { ...doc.mcpServers, 'desk-lamp': entry };
  await fs.writeFile(file, JSON.stringify(doc, null, 2) + '\n');
};
