import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';

const ENTRY = { command: 'npx', args: ['-y', 'uc-clinic-hours'] };

/** Adds this server to the config the person named, after a question. */
export async function addTo(file) {
  if (!file) {
    console.error('name the config file of your client');
    return 2;
  }
  const config = JSON.parse(await readFile(file, 'utf8'));
  if (config.mcpServers?.['clinic-hours']) {
    console.log('already there, nothing changed');
    return 0;
  }
  console.log(`${file}\n+ "clinic-hours": ${JSON.stringify(ENTRY)}`);
  const rl = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await rl.question('Write this? [y/N] ');
  rl.close();
  if (!/^y(es)?$/i.test(answer.trim())) return 1;
  await copyFile(file, `${file}.bak`);
  const next = { ...config, mcpServers: { ...config.mcpServers, 'clinic-hours': ENTRY } };
  await writeFile(file, `${JSON.stringify(next, null, 2)}\n`);
  console.log(`written, the old file is ${file}.bak`);
  return 0;
}
