import difflib

from mcp.server.fastmcp import FastMCP

from .catalogue import CLAUSES, describe
from .split import sections

mcp = FastMCP("clause-finder")


def find_clause(text: str, clause: str, context: str = "") -> list[dict]:
    wanted = CLAUSES.get(clause.lower(), (clause.lower(),))
    hits = []
    for number, heading, body in sections(text):
        score = sum(body.lower().count(w) for w in wanted)
        if score:
            hits.append({"section": number, "heading": heading, "score": score, "text": body[:1200]})
    return sorted(hits, key=lambda h: -h["score"])[:5]


def compare_clauses(left: str, right: str) -> str:
    a, b = left.splitlines(), right.splitlines()
    return "\n".join(difflib.unified_diff(a, b, "left", "right", lineterm="", n=1))


for fn in (find_clause, compare_clauses):
    mcp.add_tool(fn, description=describe(fn.__name__))


def main() -> None:
    mcp.run()
