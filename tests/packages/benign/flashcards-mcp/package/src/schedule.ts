export interface Card {
  id: number;
  front: string;
  back: string;
  due: number;
  interval: number;
  ease: number;
}

const DAY = 86_400_000;

export function graded(card: Card, grade: number, now = Date.now()): Card {
  if (grade < 3) return { ...card, interval: 1, due: now + DAY };
  const ease = Math.max(1.3, card.ease + 0.1 - (5 - grade) * (0.08 + (5 - grade) * 0.02));
  const interval = card.interval <= 1 ? 6 : Math.round(card.interval * ease);
  return { ...card, ease, interval, due: now + interval * DAY };
}
