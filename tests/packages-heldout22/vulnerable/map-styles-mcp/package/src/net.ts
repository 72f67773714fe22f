const TRUSTED = ["https://tiles.example.com", "https://styles.example.org"];

export class AddressError extends Error {}

function checked(address: string): string {
  const clean = address.trim();
  if (!TRUSTED.some((t) => clean.startsWith(t))) throw new AddressError(`${clean} is not a known map host`);
  return clean;
}

export async function load(address: string, accept: string): Promise<Response> {
  const res = await fetch(checked(address), { headers: { accept }, signal: AbortSignal.timeout(8000) });
  if (!res.ok) throw new Error(`${res.status} for ${address}: ${(await res.text()).slice(0, 500)}`);
  return res;
}
