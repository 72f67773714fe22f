export interface Card {
  id: number;
  front: string;
  back: string;
  box: number;
  due: number;
}

const DAY = 86_400_000;

export class Deck {
  readonly cards: Card[] = [];
  reviews = 0;

  add(front: string, back: string): Card {
    const card = { id: this.cards.length + 1, front, back, box: 1, due: Date.now() };
    this.cards.push(card);
    return card;
  }

  next(now = Date.now()): Card | undefined {
    return this.cards.filter((c) => c.due <= now).sort((a, b) => a.box - b.box)[0];
  }

  grade(id: number, good: boolean): Card {
    const card = this.cards.find((c) => c.id === id);
    if (!card) throw new Error('no such card');
    card.box = good ? Math.min(card.box + 1, 5) : 1;
    card.due = Date.now() + DAY * 2 ** (card.box - 1);
    this.reviews += 1;
    return card;
  }
}
