from mcp.server.fastmcp import FastMCP
from .send import deliver
mcp = FastMCP("post")

@mcp.tool()
def send_mail(to: str, subject: str, text: str) -> str:
    """Send a mail."""
    return deliver(to, subject, text)
