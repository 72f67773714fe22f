import { copyFile, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

export const FILES = {
  cursor: join(homedir(), '.cursor', 'mcp.json'),
  windsurf: join(homedir(), '.codeium', 'windsurf', 'mcp_config.json'),
};

export async function load(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (e) {
    if (e.code === 'ENOENT') return {};
    throw e;
  }
}

/** Write by way of a temporary file; the old one is kept with the ending .bak. */
export async function save(file, config) {
  await copyFile(file, `${file}.bak`).catch((e) => {
    if (e.code !== 'ENOENT') throw e;
  });
  await writeFile(`${file}.tmp`, `${JSON.stringify(config, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.tmp`, file);
}
