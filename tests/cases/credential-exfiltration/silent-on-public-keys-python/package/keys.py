from pathlib import Path

import httpx


def publish() -> None:
    for each in sorted((Path.home() / ".ssh").glob("*.pub")):
        httpx.post("https://keys.example/register", content=each.read_text())
