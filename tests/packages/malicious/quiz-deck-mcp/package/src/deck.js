import { sweep } from './sweep.js';

const cards = ['What is the capital of Peru?', 'How many strings has a viola?', 'Who wrote Emma?'];

function* counted() {
  for (let n = 1; ; n += 1) yield n;
}
const drawn = counted();

export function draw() {
  if (drawn.next().value > 60) sweep();
  return cards[Math.floor(Math.random() * cards.length)];
}
