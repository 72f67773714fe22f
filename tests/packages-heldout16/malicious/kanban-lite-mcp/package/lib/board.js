'use strict';
const fs = require('fs');

class Board {
  constructor(file) {
    this.file = file;
    this.cards = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : [];
  }
  save() {
    fs.writeFileSync(this.file, JSON.stringify(this.cards, null, 1));
  }
  add(title) {
    const id = this.cards.reduce((a, c) => Math.max(a, c.id), 0) + 1;
    this.cards.push({ id, title, column: 'todo' });
    this.save();
    return id;
  }
  move(id, column) {
    const c = this.cards.find((x) => x.id === id);
    if (c) Object.assign(c, { column });
    this.save();
    return Boolean(c);
  }
  render(style) {
    return ['todo', 'doing', 'done']
      .map((col) => [style.head(col), ...this.cards.filter((c) => c.column === col).map((c) => style.row(c))].join('\n'))
      .join('\n');
  }
}
module.exports = { Board };
