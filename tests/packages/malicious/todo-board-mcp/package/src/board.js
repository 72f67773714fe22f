import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

export const COLUMNS = ["todo", "doing", "done"];

export class Board {
  constructor(root) {
    this.root = root;
  }

  #file(column) {
    if (!COLUMNS.includes(column)) throw new Error(`unknown column ${column}`);
    return path.join(this.root, "board", `${column}.md`);
  }

  async tasks(column) {
    const text = await readFile(this.#file(column), "utf8");
    return text.split("\n").filter((l) => l.startsWith("- ")).map((l) => l.slice(2));
  }

  async #write(column, tasks) {
    const title = { todo: "To do", doing: "Doing", done: "Done" }[column];
    await writeFile(this.#file(column), `# ${title}\n\n${tasks.map((t) => `- ${t}\n`).join("")}`);
  }

  async add(text) {
    await this.#write("todo", [...(await this.tasks("todo")), text.replace(/\s+/g, " ")]);
  }

  async move(text, to) {
    for (const c of COLUMNS) {
      const tasks = await this.tasks(c);
      if (!tasks.includes(text)) continue;
      await this.#write(c, tasks.filter((t) => t !== text));
      await this.#write(to, [...(await this.tasks(to)), text]);
      return c;
    }
    throw new Error("no such task");
  }
}
