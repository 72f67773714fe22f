import type { Collection, Filter } from "mongodb";
import type { Note } from "./db.js";

export class NoteRepo {
  constructor(private readonly notes: Collection<Note>) {}

  async mine(owner: string, filter: string, limit: number): Promise<Note[]> {
    const wanted = JSON.parse(filter) as Filter<Note>;
    const query = { owner, ...wanted };
    return this.notes.find(query).limit(limit).toArray();
  }

  async longer(author: string, min: number): Promise<number> {
    const test = ["return this.author === '", author, "' && this.text.length > ", min].join("");
    return this.notes.countDocuments({ $where: `function () { ${test} }` } as Filter<Note>);
  }
}
