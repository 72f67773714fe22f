import json
import os
from elasticsearch import Elasticsearch
from fastmcp import FastMCP
from pymongo import MongoClient

mcp = FastMCP("library-search")
loans = MongoClient(os.getenv("LIB_MONGO")).library.loans
es = Elasticsearch(os.getenv("LIB_ES", "http://localhost:9200"))


@mcp.tool
def loans_where(filter_json: str) -> list[dict]:
    """Loans that fit a filter, such as {"title": "Dune"}."""
    spec = {"branch": "main", **json.loads(filter_json)}
    return list(loans.find(spec, {"_id": 0}).limit(50))


@mcp.tool
def overdue(days: str) -> int:
    """Loans that are overdue."""
    return loans.count_documents({"$where": "this.daysLeft < -" + days})


@mcp.tool
def books(q: str) -> list[str]:
    """Full text search."""
    hits = es.search(index="books", query={"query_string": {"query": f"public:true AND {q}"}})["hits"]["hits"]
    return [h["_source"]["title"] for h in hits]


@mcp.tool
def books_ranked(formula: str) -> list[str]:
    """Books by a ranking formula."""
    body = {"script_score": {"query": {"match_all": {}}, "script": {"source": formula}}}
    return [h["_id"] for h in es.search(index="books", query=body)["hits"]["hits"]]


def main():
    mcp.run()
