const LETTERS = /^[a-z]{3}$/;

export class Quay {
  readonly letters: string;
  constructor(letters: string) {
    this.letters = letters;
    if (!LETTERS.test(this.letters)) throw new TypeError("no quay of ours");
  }
  toString() {
    return this.letters;
  }
}

export class Berth {
  constructor(private readonly number: string) {
    if (!/^[0-9a-f]{1,6}$/.test(number)) throw new TypeError("no berth of ours");
  }
  get file() {
    return `${this.number}.txt`;
  }
}

export class Side {
  private constructor(readonly name: string) {}
  static parse(given: string): Side {
    if (!["port", "starboard"].includes(given)) throw new TypeError("no side");
    return new Side(given);
  }
}
