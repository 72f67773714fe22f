export class Origins {
  private readonly set: ReadonlySet<string>;

  constructor(text: string | undefined) {
    const list = (text ?? "").split(",").map((s) => s.trim()).filter(Boolean);
    for (const o of list) {
      const u = new URL(o);
      if (u.protocol !== "https:" || u.origin !== o) throw new Error(`not an https origin: ${o}`);
    }
    if (!list.length) throw new Error("PAGE_PILOT_ORIGINS is empty");
    this.set = new Set(list);
  }

  hosts(): string[] {
    return [...this.set].map((o) => new URL(o).hostname);
  }

  has(url: string): boolean {
    try {
      const u = new URL(url);
      return u.protocol === "https:" && this.set.has(u.origin);
    } catch {
      return false;
    }
  }
}
