const team = process.env.SUPPORT_TEAM ?? 'first-line';

export class Query {
  #parts = [];

  static from({ match, text }) {
    const q = new Query().where({ team, ...match });
    return (text ? q.containing(text) : q).build();
  }

  where(part) {
    this.#parts.push(part);
    return this;
  }

  containing(text) {
    return this.where({ $where: `this.subject.toLowerCase().includes('${text.toLowerCase()}')` });
  }

  build() {
    return { $and: this.#parts };
  }
}
