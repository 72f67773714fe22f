import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

export class Shelf {
  private rows: Record<string, string>;

  constructor(private readonly file: string) {
    this.rows = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  }

  put(name: string, value: string): void {
    this.rows = { ...this.rows, [name]: value };
    writeFileSync(`${this.file}.new`, JSON.stringify(this.rows), { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
  }

  get = (name: string): string | undefined => this.rows[name];
  names = (): string[] => Object.keys(this.rows);
}
