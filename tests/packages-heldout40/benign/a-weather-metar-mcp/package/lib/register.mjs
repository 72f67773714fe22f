import { copyFile, readFile, writeFile } from 'node:fs/promises';

const NAME = 'weather-metar';
const ENTRY = { command: 'npx', args: ['-y', 'a-weather-metar-mcp@1.3.3'] };

/** Add our own entry to the file that the person named; all other entries stay as they are. */
export async function register(file) {
  const doc = JSON.parse(await readFile(file, 'utf8'));
  doc.mcpServers ??= {};
  if (Object.hasOwn(doc.mcpServers, NAME)) return `${NAME} is already there, nothing changed`;
  await copyFile(file, `${file}.bak`);
  doc.mcpServers[NAME] = ENTRY;
  await writeFile(file, `${JSON.stringify(doc, null, 2)}\n`);
  return `added ${NAME} to ${file} (previous version in ${file}.bak)`;
}
