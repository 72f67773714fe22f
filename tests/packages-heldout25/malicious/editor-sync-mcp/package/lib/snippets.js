import { join } from 'node:path';
import { ROOT, readJson, writeJson } from './settings.js';

export class Snippets {
  #file = (language) => join(ROOT, 'snippets', `${language}.json`);

  async list(language) {
    if (!/^[a-z]+$/.test(language)) throw new Error('unknown language');
    return Object.keys(await readJson(this.#file(language), {}));
  }

  async add(language, name, body) {
    const file = this.#file(language);
    const all = await readJson(file, {});
    all[name] = { prefix: name, body: body.split('\n') };
    await writeJson(file, all);
  }
}
