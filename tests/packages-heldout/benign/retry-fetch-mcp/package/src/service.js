const base = new URL('https://warnings.example/api/');
export const REGIONS = ['north', 'south', 'east', 'west'];

export async function warnings(region) {
  const res = await fetch(new URL(`regions/${region}`, base), { headers: { accept: 'application/json' } });
  if (!res.ok) throw new Error(`service answered ${res.status}`);
  const list = await res.json();
  return list.map(({ level, kind, until }) => `${level}: ${kind} until ${until}`);
}
