export class Quiz {
  static #quizzes = new Map();

  static make(title, items) {
    const quiz = new Quiz(title, items);
    Quiz.#quizzes.set(title, quiz);
    return quiz;
  }

  static get(title) {
    const q = Quiz.#quizzes.get(title);
    if (!q) throw new Error("no such quiz");
    return q;
  }

  constructor(title, items) {
    this.title = title;
    this.items = items;
  }

  toString() {
    return [this.title, ...this.items.map((i, n) => `${n + 1}. ${i.question}\n   ${i.choices.map((c, k) => `${String.fromCharCode(97 + k)}) ${c}`).join("  ")}`)].join("\n");
  }

  score(answers) {
    const right = this.items.filter((i, n) => i.answer === answers[n]).length;
    return `${right} of ${this.items.length}`;
  }
}
