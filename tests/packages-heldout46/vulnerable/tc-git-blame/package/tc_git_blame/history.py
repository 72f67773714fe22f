from .git import git

FORMAT = "%h %as %an: %s"


def between(old: str, new: str, limit: int) -> list[str]:
    """Commits reachable from new but not from old."""
    scope = f"{old}..{new}" if old else new
    return git("log", f"--format={FORMAT}", f"-n{limit}", scope).splitlines()


def blame(path: str, first: int, last: int) -> str:
    return git("blame", f"-L{first},{last}", "--date=short", "--", path)
