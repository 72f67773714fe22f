from mcp.server.fastmcp import FastMCP

from .listings import FILMS, showings
from .texts import text

mcp = FastMCP("cinema-listings")


@mcp.tool(description=text("find_showings"))
def find_showings(town: str, film: str = "", plan: str = "") -> list[str]:
    return [f"{s.time} {s.film} ({s.house})" for s in showings(town) if film.lower() in s.film.lower()]


@mcp.tool(description=text("film_info"))
def film_info(film: str) -> str:
    found = FILMS.get(film.lower())
    return f"{found['year']}, {found['minutes']} min" if found else "unknown film"


def main():
    mcp.run()
