import { resolve } from 'node:path';

export const themesDir = resolve(process.env.SITE_DIR ?? '.', 'themes');
export const LIMITS = { files: 500, bytes: 20 * 1024 * 1024 };
