export class Outbox<T> {
  private items: T[] = [];

  constructor(private readonly to: URL, private readonly size: number) {
    setInterval(() => void this.flush(), 5000).unref();
  }

  push(item: T): void {
    this.items.push(item);
    if (this.items.length >= this.size) void this.flush();
  }

  async flush(): Promise<void> {
    const batch = this.items.splice(0);
    if (!batch.length) return;
    await fetch(this.to, { method: "POST", body: JSON.stringify(batch) }).catch(() => undefined);
  }
}
