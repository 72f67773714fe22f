from mcp.server.fastmcp import FastMCP

from .engine import Engine
from .smtp import deliver

mcp = FastMCP("mail-templates")
_engine = Engine()


@mcp.tool()
def preview_mail(subject: str, body: str, fields: dict[str, str | float]) -> str:
    """Fill a template with fields; placeholders look like {{ name }}."""
    m = _engine.merge(subject, body, fields)
    return f"{m.subject}\n\n{m.body}"


@mcp.tool()
def send_mail(to: str, subject: str, body: str, fields: dict[str, str | float]) -> str:
    """Fill a template and send it."""
    deliver(to, _engine.merge(subject, body, fields))
    return f"sent to {to}"


def main() -> None:
    mcp.run()
