const API = process.env.DOCKET_API ?? 'https://docket.example.org/v1';

export async function hearings(number) {
  const r = await fetch(`${API}/cases/${encodeURIComponent(number)}/hearings`, {
    headers: { authorization: `Bearer ${process.env.DOCKET_TOKEN ?? ''}` },
  });
  if (!r.ok) throw new Error(`docket answered ${r.status}`);
  return r.json();
}
