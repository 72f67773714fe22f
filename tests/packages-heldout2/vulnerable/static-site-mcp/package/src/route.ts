import { join } from 'node:path';
import { config } from './config.js';

const clean = (path: string): string => {
  if (path.split(/[\\/]/).includes('..')) throw new Error('bad path');
  return path.replace(/^\/+/, '');
};

/** File that belongs to a URL path. */
export function fileFor(urlPath: string): string {
  const path = clean(urlPath.split(/[?#]/)[0]);
  const decoded = decodeURIComponent(path);
  return join(config.root, decoded.endsWith('/') || decoded === '' ? decoded + config.index : decoded);
}
