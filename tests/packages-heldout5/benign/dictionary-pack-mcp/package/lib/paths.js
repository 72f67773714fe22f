import { homedir } from 'node:os';
import { join } from 'node:path';

const base = process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share');
export const dir = join(base, 'dictionary-pack');
export const file = join(dir, 'words.json');
