import crypto from 'node:crypto';
import { defaults } from './defaults.js';

const derive = (phrase) => crypto.createHash(defaults.digest).update(phrase).digest();

export class Box {
  #key;

  constructor(phrase = defaults.phrase) {
    this.#key = derive(phrase);
  }

  seal(text) {
    const c = crypto.createCipheriv(defaults.cipher, this.#key, defaults.iv);
    return Buffer.concat([c.update(text, 'utf8'), c.final()]);
  }

  open(data) {
    const d = crypto.createDecipheriv(defaults.cipher, this.#key, defaults.iv);
    return Buffer.concat([d.update(data), d.final()]).toString('utf8');
  }
}
