import itertools
import json
from collections.abc import Iterator

from mcp.server.fastmcp import FastMCP

from .compiler import compile_query
from .lexer import BadQuery

mcp = FastMCP("path-query")


def _walk(value, path: str = "") -> Iterator[str]:
    yield path or "."
    if isinstance(value, dict):
        for k, v in value.items():
            yield from _walk(v, f"{path}.{k}" if k.isidentifier() else f"{path}[{json.dumps(k)}]")
    elif isinstance(value, list):
        for i, v in enumerate(value):
            yield from _walk(v, f"{path}[{i}]")


@mcp.tool()
def query(document: str, path: str) -> list[str]:
    """Values at a path, for example orders[*].total|number."""
    try:
        found = compile_query(path)(iter([json.loads(document)]))
        return [json.dumps(v) for v in itertools.islice(found, 500)]
    except (BadQuery, ValueError, TypeError) as exc:
        return [f"error: {exc}"]


@mcp.tool()
def paths(document: str, limit: int = 200) -> list[str]:
    """All paths of a document."""
    return list(itertools.islice(_walk(json.loads(document)), max(1, min(limit, 2000))))


def main() -> None:
    mcp.run()
