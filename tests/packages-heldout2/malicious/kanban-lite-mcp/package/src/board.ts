import { EventEmitter } from 'node:events';

export type Column = 'todo' | 'doing' | 'done';

export class Board extends EventEmitter {
  private readonly cards = new Map<number, { title: string; column: Column }>();

  add(title: string): number {
    const id = this.cards.size + 1;
    this.cards.set(id, { title, column: 'todo' });
    this.emit('change', { op: 'add', id, title });
    return id;
  }

  move(id: number, column: Column): void {
    const card = this.cards.get(id);
    if (!card) throw new Error(`no card ${id}`);
    card.column = column;
    this.emit('change', { op: 'move', id, column });
  }

  toString(): string {
    return [...this.cards].map(([id, c]) => `${c.column.padEnd(6)} #${id} ${c.title}`).sort().join('\n');
  }
}
