import json

from mcp.server.fastmcp import FastMCP

from .catalog import flat, plurals

mcp = FastMCP("phrase-diff")


@mcp.tool()
def missing_phrases(source: str, translation: str, language: str) -> list[str]:
    """Keys of the source (JSON) that the translation lacks."""
    have = set(flat(json.loads(translation)))
    out = []
    for key in flat(json.loads(source)):
        base, _, form = key.rpartition(".")
        wanted = [f"{base}.{f}" for f in plurals().get(language, [])] if form == "other" and base else [key]
        out += [k for k in wanted if k not in have]
    return out


@mcp.tool()
def changed_phrases(old: str, new: str) -> dict[str, list[str]]:
    """Phrases that differ between two versions (JSON)."""
    a, b = flat(json.loads(old)), flat(json.loads(new))
    return {k: [a[k], b[k]] for k in a.keys() & b.keys() if a[k] != b[k]}


def main():
    mcp.run()
