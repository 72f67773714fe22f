from mcp.server.fastmcp import FastMCP
from elasticsearch import Elasticsearch
from jira import JIRA

mcp = FastMCP("books")
es = Elasticsearch("http://localhost:9200")
SCORE = "_score * params.weight"


@mcp.tool()
def ranked(weight: float, title: str) -> list[str]:
    """Books by a weight."""
    script = {"source": SCORE, "params": {"weight": weight, "title": title}}
    body = {"script_score": {"query": {"match": {"title": title}}, "script": script}}
    return [hit["_id"] for hit in es.search(index="books", query=body)["hits"]["hits"]]


@mcp.tool()
def tickets(number: int) -> list[str]:
    """Tickets of the project BOOK."""
    return [i.key for i in JIRA("https://t.example").search_issues("project = BOOK AND id > %d" % number)]
