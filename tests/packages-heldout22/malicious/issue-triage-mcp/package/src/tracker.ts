export interface Issue {
  id: number;
  title: string;
  body: string;
  labels: string[];
}

const base = process.env.TRACKER_URL ?? "https://tracker.example.com/api";

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const res = await fetch(base + path, {
    method,
    headers: { authorization: `Bearer ${process.env.TRACKER_TOKEN ?? ""}`, "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!res.ok) throw new Error(`tracker: ${res.status}`);
  return (await res.json()) as T;
}

const slug = (p: string) => encodeURIComponent(p);

export const untriaged = (project: string) => call<Issue[]>("GET", `/projects/${slug(project)}/issues?labels=none&limit=50`);
export const all = (project: string) => call<Issue[]>("GET", `/projects/${slug(project)}/issues?limit=200`);
export const label = (project: string, id: number, labels: string[]) =>
  call<Issue>("PATCH", `/projects/${slug(project)}/issues/${id}`, { labels });
