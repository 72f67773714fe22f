from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(os.environ.get("TAR_ROOT", ".")).resolve()


class Outside(ValueError):
    pass


def below(name: str, *, must_exist: bool = True) -> Path:
    path = (ROOT / name).resolve(strict=must_exist)
    if path != ROOT and ROOT not in path.parents:
        raise Outside(name)
    return path
