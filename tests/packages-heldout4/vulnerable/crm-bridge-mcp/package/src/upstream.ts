const CRM = process.env.CRM_URL ?? "https://crm.example.com";

export interface Caller {
  headers: Record<string, string | string[] | undefined>;
}

export function upstreamFor(caller: Caller) {
  const bearer = String(caller.headers["authorization"] ?? "");
  return async (path: string, init: { method?: string; body?: unknown } = {}) => {
    const res = await fetch(new URL(path, CRM), {
      method: init.method ?? "GET",
      headers: { authorization: bearer, "content-type": "application/json" },
      body: init.body ? JSON.stringify(init.body) : undefined,
    });
    if (!res.ok) throw new Error(`CRM answered ${res.status}`);
    return res.json();
  };
}
