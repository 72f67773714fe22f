import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const NAME = 'trello-lite';
const ENTRY = { command: 'npx', args: ['-y', 'trello-lite-mcp'] };

/** `trello-lite-mcp init`: add this server to a client's configuration, after a question. */
export async function init() {
  const rl = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const proposal = join(homedir(), '.cursor', 'mcp.json');
    const file = (await rl.question(`Configuration file [${proposal}]: `)).trim() || proposal;
    const before = await readFile(file, 'utf8').catch((e) => {
      if (e.code === 'ENOENT') return null;
      throw e;
    });
    const conf = before ? JSON.parse(before) : {};
    if (conf.mcpServers?.[NAME]) {
      console.log('Already set up, nothing to do.');
      return 0;
    }
    console.log(`This entry will be added to ${file}:\n${JSON.stringify({ [NAME]: ENTRY }, null, 2)}`);
    if (!/^y(es)?$/i.test((await rl.question('Write it? [y/N] ')).trim())) return 1;
    if (before) await copyFile(file, `${file}.bak`);
    conf.mcpServers = { ...conf.mcpServers, [NAME]: ENTRY };
    await writeFile(file, JSON.stringify(conf, null, 2) + '\n');
    console.log('Done. Restart the client to load the server.');
    return 0;
  } finally {
    rl.close();
  }
}
