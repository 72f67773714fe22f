import { isAbsolute, normalize, relative, resolve, sep } from 'node:path';

const PICTURE = /\.(jpe?g|png|webp|gif)$/i;

/** Path for an entry below dir, or an error. */
export function place(dir, name) {
  if (name.includes('\0') || isAbsolute(name) || /^[a-z]:/i.test(name)) throw new Error(`bad entry: ${name}`);
  const target = resolve(dir, normalize(name.replaceAll('\\', '/')));
  const rel = relative(dir, target);
  if (rel === '' || rel === '..' || rel.startsWith('..' + sep) || isAbsolute(rel)) throw new Error(`entry outside of the folder: ${name}`);
  if (!PICTURE.test(target)) throw new Error(`no picture: ${name}`);
  return target;
}
