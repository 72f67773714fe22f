const HOST = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

export class Policy {
  readonly hosts: ReadonlySet<string>;
  readonly denials: { host: string; at: string }[] = [];
  allowed = 0;

  constructor(text: string) {
    const list = text.split(",").map((h) => h.trim().toLowerCase()).filter(Boolean);
    const wrong = list.find((h) => !HOST.test(h));
    if (wrong !== undefined || !list.length) throw new Error(`EGRESS_GATE_HOSTS: ${wrong ?? "empty"}`);
    this.hosts = new Set(list);
  }

  permit(target: string): string | undefined {
    const m = /^([A-Za-z0-9.-]{1,253}):443$/.exec(target);
    const host = m?.[1].toLowerCase();
    if (host && this.hosts.has(host)) {
      this.allowed++;
      return host;
    }
    this.denials.push({ host: target.slice(0, 120), at: new Date().toISOString() });
    if (this.denials.length > 200) this.denials.shift();
    return undefined;
  }
}
