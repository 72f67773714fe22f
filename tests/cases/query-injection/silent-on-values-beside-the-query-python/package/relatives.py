from influxdb_client import InfluxDBClient
from mcp.server.fastmcp import FastMCP
from neo4j import GraphDatabase
from redis import Redis

mcp = FastMCP("herd-book")
graph = GraphDatabase.driver("neo4j://localhost")
series = InfluxDBClient.from_env_properties().query_api()
KINDS = ("cow", "goat")


@mcp.tool()
def ancestors(animal: str, kind: str, most: int) -> list:
    """Ancestors of an animal."""
    if kind not in KINDS:
        raise ValueError("no such kind")
    with graph.session() as session:
        found = session.run("MATCH (a {name: $name})-[:OF*]->(b) RETURN b", name=animal).data()
        found += session.run(f"MATCH (a:{kind} {{name: $name}}) RETURN a LIMIT {most}", name=animal).data()
    values = {"_animal": animal}
    text = 'from(bucket:"herd") |> filter(fn: (r) => r.animal == _animal)'
    seen = Redis().eval("return redis.call('get', KEYS[1])", 1, f"animal:{animal}")
    return [*found, series.query(text, params=values), seen]
