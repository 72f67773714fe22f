from mcp.server.fastmcp import FastMCP

from .model import SAMPLES, topic, urgency

mcp = FastMCP("ticket-triage")


@mcp.tool()
def triage(text: str) -> dict:
    """Topic and urgency of a ticket."""
    name, sure = topic(text[:5000])
    return {"topic": name, "confidence": round(sure, 2), "urgency": urgency(text)}


@mcp.tool()
def topics() -> list[str]:
    """Known topics."""
    return sorted(SAMPLES)


def main():
    mcp.run()
