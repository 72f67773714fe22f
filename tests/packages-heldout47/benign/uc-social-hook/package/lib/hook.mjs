/** The webhook of the team, from TEAM_WEBHOOK. */
export function hook(value) {
  if (!value) throw new Error('TEAM_WEBHOOK is not set');
  const url = new URL(value);
  if (url.protocol !== 'https:') throw new Error('TEAM_WEBHOOK must be an https address');
  return url;
}

export async function send(url, body) {
  const res = await fetch(url, {
    method: 'POST',
    redirect: 'error',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(8_000),
  });
  // the address is a secret, so it is not part of the message
  if (!res.ok) throw new Error(`the chat answered ${res.status}`);
}
