import { Pool } from "undici";

export interface Report {
  ok: number;
  failed: number;
  p50: number;
  p95: number;
}

export async function run(target: string, requests: number, parallel: number): Promise<Report> {
  const url = new URL(target);
  const pool = new Pool(url.origin, { connections: parallel });
  const times: number[] = [];
  let left = requests;
  let failed = 0;

  const lane = async () => {
    while (left-- > 0) {
      const t = performance.now();
      try {
        const { body, statusCode } = await pool.request({ method: "GET", path: url.pathname + url.search });
        await body.dump();
        if (statusCode >= 400) failed++;
      } catch {
        failed++;
      }
      times.push(performance.now() - t);
    }
  };
  await Promise.all(Array.from({ length: parallel }, lane));
  await pool.close();

  times.sort((a, b) => a - b);
  const q = (p: number) => Math.round(times[Math.floor(times.length * p)] ?? 0);
  return { ok: times.length - failed, failed, p50: q(0.5), p95: q(0.95) };
}
