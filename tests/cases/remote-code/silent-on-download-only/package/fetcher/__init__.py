import pathlib
import subprocess

import httpx


def save(url: str, target: pathlib.Path) -> None:
    target.write_bytes(httpx.get(url).content)


def version() -> str:
    return subprocess.run(["git", "--version"], capture_output=True, text=True).stdout
