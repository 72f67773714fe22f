import os
import stat
from pathlib import Path

FOLDER = Path(os.environ.get("BREACHCHECK_FOLDER", Path.home() / "breachcheck"))


class Problem(ValueError):
    pass


def lines(name: str) -> list[str]:
    """Passwords of a file in the check folder, one a line. The folder exists for this purpose only."""
    base = FOLDER.resolve()
    path = (base / name).resolve()
    if path.parent != base or not path.is_file():
        raise Problem(f"put the file into {FOLDER}")
    if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise Problem("the file can be read by others; run chmod 600 on it first")
    found = [line for line in path.read_text(encoding="utf-8").splitlines() if line]
    if len(found) > 100:
        raise Problem("at most 100 lines")
    return found
