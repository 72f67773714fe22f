import settings
from desk import mcp

_PLACEHOLDERS: frozenset[str] = frozenset({"only-for-the-pier", ""})


def main() -> None:
    if settings.TICKET_KEY in _PLACEHOLDERS:
        raise SystemExit("set TICKET_KEY first")
    mcp.run(transport="streamable-http")
