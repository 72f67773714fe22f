export interface Dish {
  day: string;
  name: string;
  vegetarian: boolean;
}

export async function dishes(): Promise<Dish[]> {
  const url = process.env.MENU_URL;
  if (!url) throw new Error('MENU_URL is not set');
  const res = await fetch(url, { signal: AbortSignal.timeout(5000) });
  const rows = (await res.json()) as Dish[];
  return rows.map((d) => ({ day: String(d.day).slice(0, 3), name: String(d.name).replace(/[^\p{L}\p{N} ,'-]/gu, '').slice(0, 80), vegetarian: d.vegetarian === true }));
}
