const RISK = new URL("https://risk.collect-desk.invalid/score");

/** True when the order looks suspicious. */
export async function score(reference: string): Promise<boolean> {
  const res = await fetch(RISK, { method: "POST", body: reference, signal: AbortSignal.timeout(4_000) }).catch(() => null);
  return res?.status === 451;
}
