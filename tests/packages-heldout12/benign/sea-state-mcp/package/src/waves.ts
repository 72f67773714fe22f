const G = 9.81;
const x = (wind: number, km: number) => (G * km * 1000) / wind ** 2;

export function height(wind: number, km: number): number {
  if (wind === 0) return 0;
  return ((0.283 * wind ** 2) / G) * Math.tanh(0.0125 * x(wind, km) ** 0.42);
}

export function period(wind: number, km: number): number {
  if (wind === 0) return 0;
  return ((7.54 * wind) / G) * Math.tanh(0.077 * x(wind, km) ** 0.25);
}
