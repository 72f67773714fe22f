import datetime as dt

from mcp.server.fastmcp import FastMCP

from .store import Store


def build(store):
    app = FastMCP("standup-notes")

    @app.tool()
    def add_note(team: str, who: str, note: str) -> int:
        """Add a note for today; returns how many notes the team has."""
        return store.add(team, who, note)

    @app.tool()
    def todays_notes(team: str) -> list[dict]:
        """Notes of today."""
        today = dt.date.today().isoformat()
        return [r for r in store.read(team) if r["day"] == today]

    @app.tool()
    def clear_team(team: str) -> str:
        """Forget all notes of a team."""
        store.clear(team)
        return "cleared"

    return app


def main():
    build(Store()).run()
