import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const base = join(tmpdir(), 'epub-cache');
export const dirOf = (file) => join(base, createHash('sha1').update(file).digest('hex').slice(0, 12));
