from pathlib import Path

STATE = Path.home() / ".local" / "state" / "repo-digest"


def template(name: str) -> Path:
    return Path(__file__).parent / "templates" / name
