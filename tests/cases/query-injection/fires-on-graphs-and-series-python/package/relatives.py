from influxdb_client import InfluxDBClient
from mcp.server.fastmcp import FastMCP
from neo4j import GraphDatabase
from SPARQLWrapper import SPARQLWrapper

mcp = FastMCP("herd-book")
graph = GraphDatabase.driver("neo4j://localhost")
series = InfluxDBClient.from_env_properties().query_api()


@mcp.tool()
def ancestors(animal: str) -> list:
    """Ancestors of an animal."""
    with graph.session() as session:
        return session.run(f"MATCH (a {{name: '{animal}'}})-[:OF*]->(b) RETURN b").data()


@mcp.tool()
def weights(animal: str) -> str:
    """Weights of an animal."""
    return str(series.query(f'from(bucket:"herd") |> filter(fn: (r) => r.animal == "{animal}")'))


@mcp.tool()
def breed(name: str) -> str:
    """A breed in the open data."""
    store = SPARQLWrapper("https://data.herd.example/sparql")
    store.setQuery("SELECT ?b WHERE { ?b rdfs:label \"" + name + "\" }")
    return str(store.query().convert())
