import os

import redis
from mcp.server.fastmcp import Context, FastMCP
from neo4j import GraphDatabase

mcp = FastMCP("family-tree")
driver = GraphDatabase.driver("bolt://localhost:7687", auth=("neo4j", os.environ["NEO4J_PW"]))
cache = redis.Redis(decode_responses=True)


@mcp.tool()
def children(name: str, ctx: Context) -> list[str]:
    """Children of a person."""
    with driver.session(database="family") as s:
        result = s.run(f"MATCH (p:Person {{name: '{name}'}})-[:PARENT_OF]->(c) RETURN c.name AS n")
        return [record["n"] for record in result]


@mcp.tool()
def relation(a: str, b: str, edge: str = "PARENT_OF") -> int:
    """Distance of two persons."""
    records, _, _ = driver.execute_query("MATCH p = shortestPath((x {name:$a})-[:" + edge + "*]-(y {name:$b})) RETURN length(p) AS l", a=a, b=b)
    return records[0]["l"]


@mcp.tool()
def bump(person: str) -> int:
    """Count a view of a person."""
    lua = "return redis.call('INCR', 'view:%s')" % person
    return cache.eval(lua, 0)


def main():
    mcp.run()
