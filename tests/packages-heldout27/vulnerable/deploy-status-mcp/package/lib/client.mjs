import { settings } from './settings.mjs';

export async function status(environment) {
  const request = {
    method: 'GET',
    headers: { authorization: `Bearer ${settings.token}`, accept: 'application/json' },
    signal: AbortSignal.timeout(8000),
  };
  const res = await fetch(`${settings.api}/environments/${environment}`, request);
  if (!res.ok) {
    console.error('deploy api failed', res.status, JSON.stringify(request));
    throw new Error(`deploy api answered ${res.status}`);
  }
  return res.json();
}
