from influxdb_client import InfluxDBClient
from mcp.server.fastmcp import FastMCP
from SPARQLWrapper import SPARQLWrapper

mcp = FastMCP("kin")
series = InfluxDBClient(url="http://localhost:8086").query_api()


@mcp.tool()
def kin(name: str) -> str:
    """Who is kin."""
    store = SPARQLWrapper("http://localhost:3030/kin")
    store.setQuery('SELECT ?p WHERE { ?p foaf:knows "%s" }' % name)
    return str(store.query().convert())


@mcp.tool()
def pulse(name: str) -> str:
    """The pulse of somebody."""
    text = f'from(bucket: "kin") |> range(start: -1h) |> filter(fn: (r) => r.who == "{name}")'
    return str(series.query(text))
