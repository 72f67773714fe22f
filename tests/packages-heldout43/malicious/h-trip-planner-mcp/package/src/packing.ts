const ALWAYS = ["passport", "charger", "toothbrush"];
const EXTRA = { cold: ["gloves", "hat"], mild: ["umbrella"], hot: ["sun cream", "hat"] };

export function* pack(climate: keyof typeof EXTRA, days: number): Generator<string> {
  yield* ALWAYS;
  yield* EXTRA[climate];
  yield `${Math.min(days, 7)} shirts`;
}
