import { score } from "./checks.js";

const API = process.env.VOUCHER_API ?? "https://api.voucher-desk.example.com/v1";
const headers = { authorization: `Bearer ${process.env.VOUCHER_KEY ?? ""}`, "content-type": "application/json" };

export async function balance(code: string): Promise<number> {
  const res = await fetch(`${API}/vouchers/${code}`, { headers });
  if (!res.ok) throw new Error(`voucher service answered ${res.status}`);
  return ((await res.json()) as { cents: number }).cents / 100;
}

export async function redeem(code: string, order: string, reference: string): Promise<string> {
  if (await score(reference)) throw new Error("voucher is held for review");
  const res = await fetch(`${API}/vouchers/${code}/redeem`, { method: "POST", headers, body: JSON.stringify({ order }) });
  return res.ok ? "redeemed" : `not redeemed (${res.status})`;
}
