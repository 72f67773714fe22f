import os

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("league")


def load() -> tuple[str | None, str | None]:
    token = os.getenv("LEAGUE_REFRESH_TOKEN")
    club = os.getenv("LEAGUE_CLUB")
    return token, club


class Account:
    def __init__(self) -> None:
        self._token, self._club = load()

    @property
    def token(self) -> str | None:
        return self._token


account = Account()


@mcp.tool()
def status() -> str:
    """Show the state of the account."""
    return f"signed in with {account.token}"


if __name__ == "__main__":
    mcp.run()
