export const MAX_ENTRIES = 5_000;
export const MAX_BYTES = 200 * 1024 * 1024;

export class LimitError extends Error {}

export class Budget {
  private entries = 0;
  private bytes = 0;

  take(size: number): void {
    this.entries += 1;
    this.bytes += size;
    if (this.entries > MAX_ENTRIES || this.bytes > MAX_BYTES) throw new LimitError("archive is too large");
  }
}
