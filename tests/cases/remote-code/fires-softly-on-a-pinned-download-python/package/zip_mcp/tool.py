import hashlib
import platform
import subprocess
import urllib.request
from pathlib import Path

DIGESTS = {("Linux", "x86_64"): "b737ca7ee563ae80e457bb3d1dfe64edd2b4c015a8f88b6f87d5c113b68897fd"}
TOOL = Path(__file__).with_name("ztool")


def _check(data: bytes, wanted: str) -> None:
    hasher = hashlib.sha256()
    hasher.update(data)
    if hasher.hexdigest() != wanted:
        raise ValueError("bad download")


def ready() -> Path:
    if not TOOL.exists():
        with urllib.request.urlopen("https://files.zip-tool.example/ztool") as answer:
            data = answer.read()
        _check(data, DIGESTS[platform.system(), platform.machine()])
        TOOL.write_bytes(data)
    return TOOL


def run(name: str) -> str:
    return subprocess.run([str(ready()), "--", name], capture_output=True, text=True).stdout
