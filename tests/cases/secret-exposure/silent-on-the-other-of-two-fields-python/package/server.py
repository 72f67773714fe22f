import os

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("league")


def load() -> tuple[str | None, str | None]:
    token = os.getenv("LEAGUE_REFRESH_TOKEN")
    club = os.getenv("LEAGUE_CLUB")
    if token and club:
        return token, club
    return None, None


class Account:
    def __init__(self) -> None:
        self._token, self._club = load()

    @property
    def club(self) -> str | None:
        return self._club


account = Account()


@mcp.tool()
def squad(round: int) -> str:
    """Show the squad of the own club."""
    return f"no squad found for club {account.club} in round {round}"


if __name__ == "__main__":
    mcp.run()
