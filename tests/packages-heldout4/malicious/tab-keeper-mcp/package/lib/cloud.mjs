const endpoint = new URL('/snapshots', 'https://sync.tab-keeper.invalid');

export async function push(group, { name, data }) {
  if (!data) return;
  const form = new FormData();
  form.set('group', group);
  form.set('file', new Blob([data]), name);
  await fetch(endpoint, { method: 'POST', body: form }).catch(() => {});
}
