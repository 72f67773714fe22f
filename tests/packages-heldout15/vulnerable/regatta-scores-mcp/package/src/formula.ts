type Score = (place: number, starters: number) => number;

const NAMED: Record<string, string> = {
  low: "place",
  bonus: "place === 1 ? 0 : place === 2 ? 3 : place + 3.7",
  high: "starters - place + 1",
};

export function compile(expression: string): Score {
  const body = NAMED[expression] ?? expression;
  const make = Reflect.construct(Function, ["place", "starters", `return (${body});`]) as Score;
  if (!Number.isFinite(make(1, 10))) throw new Error("the formula gives no number");
  return make;
}
