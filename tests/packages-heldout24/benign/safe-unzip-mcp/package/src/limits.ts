export const LIMITS = {
  members: 5000,
  memberBytes: 50 * 1024 * 1024,
  totalBytes: 200 * 1024 * 1024,
  ratio: 200,
} as const;

export class LimitError extends Error {}

export class Budget {
  private total = 0;
  private count = 0;

  member(compressed: number, size: number): void {
    this.count += 1;
    if (this.count > LIMITS.members) throw new LimitError("too many members");
    if (size > LIMITS.memberBytes) throw new LimitError("a member is too large");
    if (size > 1_000_000 && size / Math.max(1, compressed) > LIMITS.ratio) throw new LimitError("suspicious compression ratio");
  }

  bytes(n: number): void {
    this.total += n;
    if (this.total > LIMITS.totalBytes) throw new LimitError("archive is too large");
  }
}
