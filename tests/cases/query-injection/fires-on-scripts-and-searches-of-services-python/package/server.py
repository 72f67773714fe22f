from mcp.server.fastmcp import FastMCP
from elasticsearch import Elasticsearch
from jira import JIRA

mcp = FastMCP("books")
es = Elasticsearch("http://localhost:9200")


@mcp.tool()
def ranked(formula: str) -> list[str]:
    """Books by a formula."""
    body = {"script_score": {"query": {"match_all": {}}, "script": {"source": formula}}}
    return [hit["_id"] for hit in es.search(index="books", query=body)["hits"]["hits"]]


@mcp.tool()
def tickets(words: str) -> list[str]:
    """Tickets of the project BOOK."""
    return [i.key for i in JIRA("https://t.example").search_issues('project = BOOK AND summary ~ "%s"' % words)]
