export function stops(start: string, list: { name: string; minutes: number }[]): string[] {
  const [h, m] = start.split(":").map(Number);
  let t = h * 60 + m;
  return list.map((s) => {
    const at = `${String(Math.floor(t / 60) % 24).padStart(2, "0")}:${String(t % 60).padStart(2, "0")}`;
    t += s.minutes;
    return `${at} ${s.name}`;
  });
}

export function packing(o: { rain: boolean; children: boolean; hours: number }): string[] {
  const out = ["water", "phone", "tickets"];
  if (o.rain) out.push("rain jacket", "dry bag");
  if (o.children) out.push("snacks", "wipes", "spare clothes");
  if (o.hours > 5) out.push("lunch", "power bank");
  return out;
}
