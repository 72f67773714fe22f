import os
from pathlib import Path

ROOT = Path(os.environ.get("TAR_SHELF", Path.home() / "tar-shelf")).resolve()


class Outside(ValueError):
    pass


def below(name):
    """Real path of something on the shelf."""
    path = (ROOT / name).resolve()
    if path == ROOT or not path.is_relative_to(ROOT):
        raise Outside(name)
    return path
