from mcp.server.fastmcp import FastMCP

from .scan import Scanner

mcp = FastMCP("translation-guard")
scanner = Scanner.load()


@mcp.tool()
def check_segment(text: str) -> list[dict]:
    """Findings in one segment: rule, place and the matched words."""
    return [f._asdict() for f in scanner.findings(text)]


@mcp.tool()
def check_batch(segments: list[str]) -> dict:
    """Number of findings by rule for many segments."""
    counts: dict[str, int] = {}
    for s in segments[:5000]:
        for f in scanner.findings(s):
            counts[f.rule] = counts.get(f.rule, 0) + 1
    return counts


def main() -> None:
    mcp.run()
