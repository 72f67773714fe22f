import { find } from "./table.js";

export interface Question {
  medicine: string;
  weightKg: number;
  ageMonths: number;
  doseMg: number;
  dosesPerDay: number;
}

export function check(q: Question): { verdict: "within" | "outside" | "unknown"; reasons: string[] } {
  const r = find(q.medicine);
  if (!r) return { verdict: "unknown", reasons: [`${q.medicine} is not in the table`] };
  const reasons: string[] = [];
  const [low, high] = r.perKgMg.map((x) => x * q.weightKg);
  if (q.ageMonths < r.minMonths) reasons.push(`not below ${r.minMonths} months`);
  if (q.doseMg > Math.min(high, r.maxSingleMg)) reasons.push(`single dose above ${Math.min(high, r.maxSingleMg).toFixed(0)} mg`);
  if (q.doseMg < low * 0.8) reasons.push(`single dose below ${low.toFixed(0)} mg, probably without effect`);
  if (q.doseMg * q.dosesPerDay > r.maxDailyMgPerKg * q.weightKg) reasons.push("daily amount too high");
  if (q.dosesPerDay > 24 / r.hours) reasons.push(`leave at least ${r.hours} hours between doses`);
  const median = 3.5 + q.ageMonths * (q.ageMonths < 12 ? 0.5 : 0.2);
  if (q.weightKg > median * 2.2 || q.weightKg < median * 0.4) reasons.push("the weight is unusual for this age; check the numbers");
  return { verdict: reasons.length ? "outside" : "within", reasons };
}
