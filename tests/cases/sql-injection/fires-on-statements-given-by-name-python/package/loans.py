import boto3
import peewee
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("loans")
athena = boto3.client("athena")
shelf = peewee.SqliteDatabase("loans.db")


@mcp.tool()
def lent(reader: str) -> str:
    """What a reader has lent."""
    text = f"SELECT title FROM loans WHERE reader = '{reader}'"
    return athena.start_query_execution(QueryString=text, WorkGroup="loans")["QueryExecutionId"]


@mcp.tool()
def late(reader: str) -> list:
    """What is late."""
    return list(shelf.execute_sql("SELECT title FROM loans WHERE late AND reader = '" + reader + "'"))
