import shutil
from pathlib import Path

from platformdirs import user_cache_dir

TAG = "CACHEDIR.TAG"
SIGNATURE = "Signature: 8a477f597d28d172789f06886806bc55\n"


def folder() -> Path:
    path = Path(user_cache_dir("mcp-tile-cache"))
    if not path.exists():
        path.mkdir(parents=True)
        (path / TAG).write_text(SIGNATURE)
    return path


def size() -> int:
    return sum(p.stat().st_size for p in folder().rglob("*.png"))


def clear() -> None:
    path = folder()
    if path.is_symlink() or not (path / TAG).is_file():
        raise RuntimeError(f"{path} is not a cache of this server")
    shutil.rmtree(path)
