const LETTERS = /^[a-z]{3}$/;

export class Plain {
  constructor(readonly letters: string) {}
}

export class Noted {
  readonly letters: string;
  constructor(letters: string) {
    this.letters = letters;
    if (!LETTERS.test(this.letters)) console.error("an odd quay");
  }
}

export class Half {
  readonly letters: string;
  readonly side: string;
  constructor(letters: string, side: string) {
    this.letters = letters;
    this.side = side;
    if (!LETTERS.test(this.side)) throw new TypeError("no side");
  }
}

export class Early {
  readonly letters: string;
  constructor(letters: string) {
    this.letters = letters;
    if (!LETTERS.test(this.letters)) return;
  }
}
