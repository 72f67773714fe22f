export class Ring<T> {
  private items: T[] = [];
  constructor(private readonly size: number) {}

  push(item: T): boolean {
    if (this.items[0] === item) return false;
    this.items = [item, ...this.items].slice(0, this.size);
    return true;
  }

  list(): readonly T[] {
    return this.items;
  }
}
