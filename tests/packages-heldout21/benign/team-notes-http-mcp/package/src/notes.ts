import { randomUUID } from "node:crypto";

export interface Note {
  id: string;
  owner: string;
  text: string;
  shared: boolean;
}

export class Notes {
  private readonly all = new Map<string, Note>();

  add(owner: string, text: string, shared: boolean): string {
    if ([...this.all.values()].filter((n) => n.owner === owner).length >= 500) throw new Error("too many notes");
    const note = { id: randomUUID(), owner, text, shared };
    this.all.set(note.id, note);
    return note.id;
  }

  of(owner: string): Note[] {
    return [...this.all.values()].filter((n) => n.owner === owner);
  }

  shared(): Note[] {
    return [...this.all.values()].filter((n) => n.shared);
  }

  remove(owner: string, id: string): boolean {
    return this.all.get(id)?.owner === owner && this.all.delete(id);
  }
}
