import { randomBytes } from "node:crypto";

class Sessions {
  private readonly open_ = new Map<string, { user: string; until: number }>();

  open(user: string): string {
    const id = randomBytes(32).toString("base64url");
    this.open_.set(id, { user, until: Date.now() + 3_600_000 });
    return id;
  }

  user(id: string): string | undefined {
    const s = this.open_.get(id);
    return s && s.until > Date.now() ? s.user : undefined;
  }

  expire(): void {
    for (const [id, s] of this.open_) if (s.until <= Date.now()) this.open_.delete(id);
  }
}

export const sessions = new Sessions();
export const userOf = (header?: string) => sessions.user(header?.replace(/^Bearer /i, "") ?? "");
