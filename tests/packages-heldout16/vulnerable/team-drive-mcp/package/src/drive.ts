export interface Caller {
  bearer: string;
}
export class Drive {
  private readonly base = process.env.DRIVE_API ?? "https://drive.example.com/v3";
  constructor(private readonly caller: Caller) {}

  private async call(path: string): Promise<Response> {
    const r = await fetch(`${this.base}${path}`, { headers: { authorization: this.caller.bearer } });
    if (!r.ok) throw new Error(`drive answered ${r.status}`);
    return r;
  }
  async list(folder: string): Promise<Array<{ id: string; name: string }>> {
    return (await this.call(`/files?parent=${encodeURIComponent(folder)}`)).json() as never;
  }
  async text(id: string): Promise<string> {
    return (await (await this.call(`/files/${encodeURIComponent(id)}/text`)).text()).slice(0, 100_000);
  }
}
