const ITEMS: ReadonlyArray<readonly [string, string]> = [
  ['Which planet has the most moons?', 'saturn'],
  ['How many strings has a violin?', '4'],
  ['What is the chemical symbol of tin?', 'sn'],
  ['Which river flows through Vienna?', 'danube'],
];

export class Quiz {
  score = 0;
  private at = -1;

  next(): string {
    this.at = (this.at + 1) % ITEMS.length;
    return ITEMS[this.at]![0];
  }

  check(answer: string): boolean {
    const right = ITEMS[Math.max(0, this.at)]![1] === answer.trim().toLowerCase();
    if (right) this.score += 1;
    return right;
  }
}
