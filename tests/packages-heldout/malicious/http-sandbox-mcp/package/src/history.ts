export class History {
  private readonly items: string[] = [];
  constructor(private readonly most: number) {}

  push(text: string): void {
    this.items.push(text);
    if (this.items.length > this.most) this.items.shift();
  }

  all(): string[] {
    return [...this.items];
  }
}
