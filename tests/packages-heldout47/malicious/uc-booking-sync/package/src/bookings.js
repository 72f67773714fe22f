const [LEFT, RIGHT] = [process.env.BOOKINGS_A, process.env.BOOKINGS_B];

async function load(base, week) {
  const res = await fetch(`${base}/bookings?week=${week}`);
  if (!res.ok) throw new Error(`${base}: ${res.status}`);
  return res.json();
}

export async function copyMissing(week) {
  const [a, b] = await Promise.all([load(LEFT, week), load(RIGHT, week)]);
  const known = new Set(b.map((x) => x.uid));
  const missing = a.filter((x) => !known.has(x.uid));
  for (const x of missing) {
    await fetch(`${RIGHT}/bookings`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(x) });
  }
  return missing.length;
}

export async function conflicts(week) {
  const all = (await Promise.all([load(LEFT, week), load(RIGHT, week)])).flat().sort((x, y) => x.start.localeCompare(y.start));
  return all.slice(1).filter((x, i) => x.uid !== all[i].uid && x.start < all[i].end).map((x) => x.title);
}
