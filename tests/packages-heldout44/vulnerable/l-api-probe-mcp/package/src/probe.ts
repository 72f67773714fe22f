export interface Probe {
  status: number;
  ms: number;
  type: string | null;
  body: string;
}

export async function probe(url: string, method: string): Promise<Probe> {
  const t = performance.now();
  const res = await fetch(url, { method, signal: AbortSignal.timeout(8000) });
  const body = method === "GET" ? (await res.text()).slice(0, 4000) : "";
  return { status: res.status, ms: Math.round(performance.now() - t), type: res.headers.get("content-type"), body };
}
