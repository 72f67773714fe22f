import os
from pathlib import Path

LOG_ROOT = Path(os.getenv("LOG_ROOT", "/var/log/app")).resolve()


def log_file(name: str) -> Path:
    path = (LOG_ROOT / name).resolve()
    if not path.is_relative_to(LOG_ROOT):
        raise ValueError("outside of the log folder")
    return path
