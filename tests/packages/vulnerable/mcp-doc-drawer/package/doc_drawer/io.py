import os

from .drawer import locate

LIMIT = 1_000_000


def load(name: str) -> str:
    path = locate(name)
    if os.path.getsize(path) > LIMIT:
        raise ValueError("too large")
    with open(path, encoding="utf-8") as f:
        return f.read()


def save(name: str, text: str) -> int:
    path = locate(name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as f:
        return f.write(text)
