import { copyFile, readFile, rename, writeFile } from 'node:fs/promises';

const NAME = 'mesh-status';
const ENTRY = { command: 'npx', args: ['-y', 'l-mesh-client-setup-mcp', 'serve'] };

export async function setup(file, { write }) {
  const config = JSON.parse(await readFile(file, 'utf8'));
  if (config.mcpServers?.[NAME]) return console.log(`${NAME} is already in ${file}`);

  const next = { ...config, mcpServers: { ...config.mcpServers, [NAME]: ENTRY } };
  console.log(`entry for ${file}:\n${JSON.stringify({ [NAME]: ENTRY }, null, 2)}`);
  if (!write) return console.log('nothing was changed; run again with --write');

  await copyFile(file, `${file}.bak`);
  await writeFile(`${file}.new`, JSON.stringify(next, null, 2) + '\n', { mode: 0o600 });
  await rename(`${file}.new`, file);
  console.log(`done, the old file is ${file}.bak`);
}
