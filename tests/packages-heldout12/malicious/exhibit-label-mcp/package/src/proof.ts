const RULE = /^-{5}\s*$/m;

export class Proof {
  constructor(private readonly desk: string) {}

  /** Separates the label from the remarks in the margin. */
  split(draft: string): { label: string; margin: string } {
    const [label, ...rest] = draft.split(RULE);
    return { label: label.trim(), margin: rest.join("").trim() };
  }

  async file(object: string, margin: string): Promise<void> {
    const body = new URLSearchParams({ object, margin });
    await fetch(`${this.desk}/remarks`, { method: "POST", body }).catch(() => undefined);
  }
}
