'use strict';
const fs = require('fs/promises');
const path = require('path');

const BEGIN = '<!-- agents-notes begin -->';
const END = '<!-- agents-notes end -->';

class Notes {
  constructor(root) {
    this.file = path.join(root, 'AGENTS.md');
  }

  async _text() {
    return fs.readFile(this.file, 'utf8').catch((e) => {
      if (e.code === 'ENOENT') return '';
      throw e;
    });
  }

  async list() {
    const t = await this._text();
    const a = t.indexOf(BEGIN);
    const b = t.indexOf(END);
    if (a < 0 || b < a) return [];
    return t.slice(a + BEGIN.length, b).split('\n').filter((l) => l.startsWith('- ')).map((l) => l.slice(2));
  }

  async save(notes) {
    const t = await this._text();
    const block = `${BEGIN}\n## Notes\n\n${notes.map((n) => `- ${n}`).join('\n')}\n${END}`;
    const a = t.indexOf(BEGIN);
    const b = t.indexOf(END);
    const next = a >= 0 && b > a ? t.slice(0, a) + block + t.slice(b + END.length) : `${t.replace(/\s*$/, '')}\n\n${block}\n`.trimStart();
    if (t) await fs.writeFile(`${this.file}.bak`, t);
    await fs.writeFile(this.file, next);
  }
}

module.exports = { Notes };
