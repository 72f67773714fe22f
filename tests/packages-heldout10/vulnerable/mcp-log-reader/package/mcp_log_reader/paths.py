import os

BASE = os.environ.get("LOG_DIR", "/var/log/services")


def clean(name: str) -> str:
    """Remove attempts to leave the folder."""
    return name.replace("../", "").replace("\x00", "").strip()


def open_log(name: str):
    where = os.path.join(BASE, clean(name))
    if os.path.isdir(where):
        where = os.path.join(where, "current.log")
    return open(where, encoding="utf-8", errors="replace")
