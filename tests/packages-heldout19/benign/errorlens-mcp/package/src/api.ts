const BASE = "https://errorlens.example/api/1/";

export async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const token = process.env.ERRORLENS_TOKEN;
  const project = process.env.ERRORLENS_PROJECT ?? "";
  if (!token || !/^[a-z0-9-]{2,40}$/.test(project)) throw new Error("ERRORLENS_TOKEN and ERRORLENS_PROJECT must be set");
  const res = await fetch(new URL(`projects/${project}/${path}`, BASE), {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
    redirect: "error",
    signal: AbortSignal.timeout(10_000),
  });
  if (!res.ok) throw new Error(`Errorlens answered ${res.status}`);
  return (await res.json()) as T;
}
