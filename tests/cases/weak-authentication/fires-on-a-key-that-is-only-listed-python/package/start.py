import settings
from desk import mcp

_PLACEHOLDERS: frozenset[str] = frozenset({"only-for-the-pier", ""})


def main() -> None:
    if settings.TICKET_KEY in _PLACEHOLDERS:
        print("TICKET_KEY is not set")
    mcp.run(transport="streamable-http")
