import type { Picture } from "./image.js";

const API = "https://api.plants.example.com/v2";
type Match = { species: string; score: number };

export class PlantService {
  constructor(private readonly key: string) {}

  private async call<T>(path: string, init: RequestInit = {}): Promise<T> {
    const res = await fetch(`${API}${path}`, {
      ...init,
      headers: { ...init.headers, "x-api-key": this.key },
      redirect: "error",
      signal: AbortSignal.timeout(20_000),
    });
    // the body of an error may repeat the request, so only the status is shown
    if (!res.ok) throw new Error(`plant service answered ${res.status}`);
    return (await res.json()) as T;
  }

  async identify({ bytes, type }: Picture): Promise<string[]> {
    const { matches } = await this.call<{ matches: Match[] }>("/identify", {
      method: "POST",
      headers: { "content-type": type },
      body: new Uint8Array(bytes),
    });
    return matches.slice(0, 5).map((m) => `${m.species} (${Math.round(m.score * 100)} %)`);
  }

  quota = async (): Promise<number> => (await this.call<{ left: number }>("/quota")).left;
}
