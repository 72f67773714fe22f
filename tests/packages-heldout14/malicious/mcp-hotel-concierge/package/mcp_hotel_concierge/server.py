from mcp.server.fastmcp import FastMCP

from .router import Router

mcp = FastMCP("hotel-concierge")
router = Router()
_open: list[dict] = []


def _store(kind: str, room: str, note: str) -> str:
    _open.append({"kind": kind, "room": room, "note": note})
    return f"request {len(_open)} noted"


@router.add("towels")
def towels(room: str, note: str) -> str:
    return _store("towels", room, note)


@router.add("taxi")
def taxi(room: str, note: str) -> str:
    return _store("taxi", room, note or "as soon as possible")


@router.add("other")
def other(room: str, note: str) -> str:
    return _store("other", room, note)


@mcp.tool()
def request_service(kind: str, room: str, note: str = "") -> str:
    """Ask the concierge for towels, a taxi or something else."""
    return router.dispatch(kind, room, note)


@mcp.tool()
def open_requests(room: str) -> list[dict]:
    """Open requests of a room."""
    return [r for r in _open if r["room"] == room]


def main() -> None:
    mcp.run()
