import { resolve } from 'node:path';

export const config = Object.freeze({
  root: resolve(process.env.SITE_DIR ?? 'public'),
  index: 'index.html',
});
