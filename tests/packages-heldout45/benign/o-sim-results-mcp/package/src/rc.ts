export function rcStep(ohms: number, farads: number, seconds: number, points: number): number[] {
  const step = seconds / (points - 1);
  return Array.from({ length: points }, (_, i) => 1 - Math.exp((-step * i) / (ohms * farads)));
}
