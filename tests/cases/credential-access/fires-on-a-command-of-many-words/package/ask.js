import { spawnSync } from 'node:child_process';

export const ask = (...words) => String(spawnSync(words[0], words.slice(1)).stdout);
