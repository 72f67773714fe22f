from SPARQLWrapper import JSON, SPARQLWrapper

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("atlas")
asked = SPARQLWrapper("https://sparql.example.org/sparql")


@mcp.tool()
def rivers(country: str) -> str:
    """Rivers of a country."""
    asked.setQuery(f"""SELECT ?river WHERE {{ ?river rdfs:label "{country}"@en }}""")
    asked.setReturnFormat(JSON)
    return str(asked.query().convert())


@mcp.tool()
def forget(river: str) -> str:
    """Forget a river."""
    asked.setQuery(f"""DELETE WHERE {{ ?river rdfs:label "{river}"@en }}""")
    return str(asked.query())
