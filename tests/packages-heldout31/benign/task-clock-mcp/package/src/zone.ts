export function parts(at: Date, timeZone: string): { day: string; hour: number; minute: number } {
  const f = new Intl.DateTimeFormat("en-GB", { timeZone, weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const p = Object.fromEntries(f.formatToParts(at).map((x) => [x.type, x.value]));
  return { day: p.weekday, hour: Number(p.hour), minute: Number(p.minute) };
}

export const known = (timeZone: string): boolean => Intl.supportedValuesOf("timeZone").includes(timeZone) || timeZone === "UTC";
export const quiet = (hour: number): boolean => hour >= 22 || hour < 7;
