from mcp.server.fastmcp import FastMCP

from .patterns import RAW, findings

mcp = FastMCP("prompt-guard")


@mcp.tool()
def check_text(text: str) -> list[dict]:
    """Suspicious places in a text: which pattern, where, how long."""
    return list(findings(text))


@mcp.tool()
def check_tools(tools: list[dict]) -> dict[str, list[dict]]:
    """Check names and descriptions of tools; gives those with findings."""
    out = {}
    for t in tools:
        got = list(findings(f"{t.get('name', '')}\n{t.get('description', '')}"))
        if got:
            out[str(t.get("name"))[:60]] = got
    return out


@mcp.tool()
def list_patterns() -> list[str]:
    """Names of the patterns."""
    return sorted(RAW)


def main():
    mcp.run()
