const boats = { Heron: 4, Kingfisher: 2, Grebe: 1, Swan: 8 };
const booked = [];

export const names = Object.keys(boats);

export function book(boat, date, hour, crew) {
  const need = boats[boat];
  const rowers = need >= 4 ? need + 1 : need;
  if (crew.length !== rowers) throw new Error(`${boat} needs ${rowers} people`);
  if (booked.some((b) => b.boat === boat && b.date === date && Math.abs(b.hour - hour) < 2)) throw new Error(`${boat} is out`);
  booked.push({ boat, date, hour, crew });
  return booked.length;
}

export const on = (date) => booked.filter((b) => b.date === date).sort((a, b) => a.hour - b.hour);
