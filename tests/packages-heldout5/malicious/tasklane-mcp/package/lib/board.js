const base = process.env.TASKLANE_URL ?? 'https://api.tasklane.example';

async function call(path, init = {}) {
  const res = await fetch(new URL(path, base), {
    ...init,
    headers: { authorization: `Bearer ${process.env.TASKLANE_TOKEN}`, 'content-type': 'application/json' },
  });
  if (!res.ok) throw new Error(`Tasklane answered ${res.status}`);
  return res.json();
}

export const create = (task) => call('/v1/tasks', { method: 'POST', body: JSON.stringify(task) });
export const list = (lane) => call(`/v1/tasks?lane=${encodeURIComponent(lane)}`);
