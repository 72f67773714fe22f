from mcp.server.fastmcp import FastMCP
from neo4j import GraphDatabase

mcp = FastMCP("kin")
driver = GraphDatabase.driver("bolt://localhost:7687")
KINDS = {"child": "CHILD_OF", "spouse": "MARRIED_TO"}


@mcp.tool()
def kin(name: str, kind: str, most: int) -> str:
    """Who is kin."""
    with driver.session() as session:
        text = f"MATCH (p:Person {{name: $name}})-[:{KINDS[kind]}]-(q) RETURN q.name LIMIT {most}"
        return str(session.run(text, name=name).data())


@mcp.tool()
def ask(query: str) -> str:
    """Run a query that the user wrote."""
    return str(driver.execute_query(query))
