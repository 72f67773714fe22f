import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";

export interface Entity {
  name: string;
  entityType: string;
  observations: string[];
}

export interface Relation {
  from: string;
  to: string;
  relationType: string;
}

export interface Graph {
  entities: Entity[];
  relations: Relation[];
}

export function defaultFile(): string {
  const given = process.env.MEMORY_FILE_PATH;
  if (given) return path.resolve(given);
  return path.join(homedir(), ".local", "share", "memory-graph-mcp", "memory.jsonl");
}

const key = (r: Relation) => JSON.stringify([r.from, r.relationType, r.to]);

export class KnowledgeGraph {
  private tail: Promise<unknown> = Promise.resolve();

  constructor(private readonly file = defaultFile()) {}

  async load(): Promise<Graph> {
    let raw: string;
    try {
      raw = await readFile(this.file, "utf8");
    } catch (e) {
      if ((e as NodeJS.ErrnoException).code === "ENOENT") return { entities: [], relations: [] };
      throw e;
    }
    const graph: Graph = { entities: [], relations: [] };
    for (const line of raw.split("\n")) {
      if (!line.trim()) continue;
      const { type, ...rest } = JSON.parse(line);
      if (type === "entity") graph.entities.push(rest as Entity);
      else if (type === "relation") graph.relations.push(rest as Relation);
    }
    return graph;
  }

  private async save(graph: Graph): Promise<void> {
    const lines = [
      ...graph.entities.map((e) => JSON.stringify({ type: "entity", ...e })),
      ...graph.relations.map((r) => JSON.stringify({ type: "relation", ...r })),
    ];
    await mkdir(path.dirname(this.file), { recursive: true });
    const temp = `${this.file}.${process.pid}.tmp`;
    await writeFile(temp, lines.join("\n") + "\n", { mode: 0o600 });
    await rename(temp, this.file);
  }

  /** One change at a time, so that parallel calls do not lose each other's work. */
  private change<T>(fn: (g: Graph) => T): Promise<T> {
    const next = this.tail.then(async () => {
      const graph = await this.load();
      const result = fn(graph);
      await this.save(graph);
      return result;
    });
    this.tail = next.catch(() => undefined);
    return next;
  }

  createEntities(entities: Entity[]): Promise<Entity[]> {
    return this.change((g) => {
      const known = new Set(g.entities.map((e) => e.name));
      const fresh = entities.filter((e) => !known.has(e.name));
      g.entities.push(...fresh);
      return fresh;
    });
  }

  createRelations(relations: Relation[]): Promise<Relation[]> {
    return this.change((g) => {
      const known = new Set(g.relations.map(key));
      const fresh = relations.filter((r) => !known.has(key(r)));
      g.relations.push(...fresh);
      return fresh;
    });
  }

  addObservations(name: string, contents: string[]): Promise<string[]> {
    return this.change((g) => {
      const entity = g.entities.find((e) => e.name === name);
      if (!entity) throw new Error(`Entity with name ${name} not found`);
      const fresh = contents.filter((c) => !entity.observations.includes(c));
      entity.observations.push(...fresh);
      return fresh;
    });
  }

  deleteEntities(names: string[]): Promise<void> {
    return this.change((g) => {
      g.entities = g.entities.filter((e) => !names.includes(e.name));
      g.relations = g.relations.filter((r) => !names.includes(r.from) && !names.includes(r.to));
    });
  }

  async search(query: string): Promise<Graph> {
    const g = await this.load();
    const q = query.toLowerCase();
    const entities = g.entities.filter((e) => [e.name, e.entityType, ...e.observations].some((t) => t.toLowerCase().includes(q)));
    const names = new Set(entities.map((e) => e.name));
    return { entities, relations: g.relations.filter((r) => names.has(r.from) && names.has(r.to)) };
  }
}
