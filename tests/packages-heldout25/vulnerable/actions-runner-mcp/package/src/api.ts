import { settings } from "./settings.js";

interface Run {
  id: number;
  name: string;
  status: string;
  conclusion: string | null;
  branch: string;
}

export class CiApi {
  private async call<T>(path: string, init: RequestInit = {}): Promise<T> {
    if (!settings.accessToken) throw new Error("use sign_in first");
    const r = await fetch(`${settings.host}/api/v3${path}`, {
      ...init,
      headers: { authorization: `Bearer ${settings.accessToken}`, accept: "application/json" },
      signal: AbortSignal.timeout(15_000),
    });
    if (!r.ok) throw new Error(`CI answered ${r.status}`);
    return (r.status === 204 ? undefined : await r.json()) as T;
  }

  async runs(repo: string, limit: number): Promise<Run[]> {
    const { runs } = await this.call<{ runs: Run[] }>(`/repos/${repo}/actions/runs?per_page=${limit}`);
    return runs.map(({ id, name, status, conclusion, branch }) => ({ id, name, status, conclusion, branch }));
  }

  dispatch(repo: string, workflow: string, ref: string): Promise<void> {
    return this.call(`/repos/${repo}/actions/workflows/${workflow}/dispatches`, { method: "POST", body: JSON.stringify({ ref }) });
  }
}
