import neo4j from "neo4j-driver";

const driver = neo4j.driver(
  process.env.NEO4J_URL ?? "bolt://localhost:7687",
  neo4j.auth.basic(process.env.NEO4J_USER ?? "neo4j", process.env.NEO4J_PASSWORD ?? ""),
);

const person = (alias: string, name: string): string => `(${alias}:Person {name: '${name}'})`;

async function run(cypher: string): Promise<string[]> {
  const session = driver.session();
  try {
    const r = await session.run(cypher);
    return r.records.map((x) => String(x.get(0)));
  } finally {
    await session.close();
  }
}

export const relatives = (name: string, relation: string): Promise<string[]> =>
  run(`MATCH ${person("p", name)}-[:${relation}]-(q) RETURN q.name LIMIT 50`);

export const path = (a: string, b: string): Promise<string[]> =>
  run(`MATCH x = shortestPath(${person("a", a)}-[*..15]-${person("b", b)}) UNWIND nodes(x) AS n RETURN n.name`);
