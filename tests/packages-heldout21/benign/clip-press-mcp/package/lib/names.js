import { constants } from 'node:fs';
import { access, lstat, realpath } from 'node:fs/promises';
import path from 'node:path';

const NAME = /^[\p{L}\p{N}_][\p{L}\p{N} _().-]{0,120}$/u;
const KINDS = new Set(['.mp4', '.mov', '.webm', '.mkv', '.mp3', '.wav', '.flac', '.m4a', '.ogg', '.jpg', '.png']);

export class MediaFolder {
  #root;

  constructor(root) {
    this.#root = root;
  }

  static async open(folder) {
    const root = await realpath(folder);
    await access(root, constants.R_OK | constants.W_OK);
    return new MediaFolder(root);
  }

  #join(name) {
    if (!NAME.test(name) || !KINDS.has(path.extname(name).toLowerCase())) throw new Error('not the name of a media file');
    return path.join(this.#root, name);
  }

  async input(name) {
    const p = this.#join(name);
    const info = await lstat(p).catch(() => null);
    if (!info?.isFile()) throw new Error('no such file in the media folder');
    return p;
  }

  async output(name) {
    const p = this.#join(name);
    if (await lstat(p).catch(() => null)) throw new Error('a file of that name exists');
    return p;
  }
}
