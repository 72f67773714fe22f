import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { builtin } from './builtin.mjs';

/** Rules: the built-in ones and those of the file the user named when starting the server. */
export async function rules(argv = process.argv.slice(2)) {
  const { values } = parseArgs({ args: argv, options: { config: { type: 'string' } } });
  if (!values.config) return builtin;
  const file = resolve(values.config);
  await access(file);
  const own = (await import(pathToFileURL(file).href)).default;
  if (!Array.isArray(own)) throw new TypeError('a config exports a list of rules');
  return [...builtin, ...own.map(({ id, test, say }) => ({ id: String(id), test: new RegExp(test, 'g'), say: String(say) }))];
}
