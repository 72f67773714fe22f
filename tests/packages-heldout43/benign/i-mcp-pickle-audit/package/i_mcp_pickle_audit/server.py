import base64

from mcp.server.fastmcp import FastMCP

from .scan import audit

mcp = FastMCP("pickle-audit")


def _bytes(data: str) -> bytes:
    if len(data) > 40_000_000:
        raise ValueError("file is too large")
    return base64.b64decode(data, validate=True)


@mcp.tool()
def audit_model(data: str) -> str:
    """Say whether a base64 model file would import risky names; the file is not loaded."""
    risky = audit(_bytes(data))["risky"]
    return "risky: " + ", ".join(risky) if risky else "no risky names found"


@mcp.tool()
def list_globals(data: str) -> list[str]:
    """All names a base64 model file refers to."""
    return audit(_bytes(data))["all"]


def main():
    mcp.run()
