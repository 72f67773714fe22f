export interface Person {
  id: string;
  name: string;
  role: string;
  manager?: string;
}
export class Directory {
  private readonly base = process.env.DIRECTORY_URL ?? "https://directory.example.com";

  private async json<T>(path: string): Promise<T> {
    const r = await fetch(new URL(path, this.base), { signal: AbortSignal.timeout(8000) });
    if (!r.ok) throw new Error(`directory answered ${r.status}`);
    return (await r.json()) as T;
  }
  search = (q: string) => this.json<Person[]>(`/people?q=${encodeURIComponent(q)}`);
  get = (id: string) => this.json<Person>(`/people/${encodeURIComponent(id)}`);
}
