import { randomUUID } from "node:crypto";

interface Note {
  id: string;
  body: string;
  at: number;
}

const MAX_NOTES = 1000;

export class Notes {
  private readonly byOwner = new Map<string, Note[]>();

  private of(owner: string): Note[] {
    let list = this.byOwner.get(owner);
    if (!list) this.byOwner.set(owner, (list = []));
    return list;
  }

  add(owner: string, body: string): string {
    const list = this.of(owner);
    if (list.length >= MAX_NOTES) throw new Error("you have too many notes");
    const id = randomUUID();
    list.push({ id, body, at: Date.now() });
    return id;
  }

  search(owner: string, part: string): Note[] {
    const p = part.toLowerCase();
    return this.of(owner).filter((n) => n.body.toLowerCase().includes(p)).slice(-50);
  }

  forget(owner: string, id: string): boolean {
    const list = this.of(owner);
    const at = list.findIndex((n) => n.id === id);
    if (at < 0) return false;
    list.splice(at, 1);
    return true;
  }
}
