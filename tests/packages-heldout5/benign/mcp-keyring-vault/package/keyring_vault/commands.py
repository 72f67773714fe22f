import asyncio
import json
import os
from pathlib import Path

from . import vault

FILE = Path.home() / ".config" / "keyring-vault.json"
BASE = ("PATH", "HOME", "LANG")


def load() -> dict[str, dict]:
    return json.loads(FILE.read_text()) if FILE.exists() else {}


def redact(text: str, values: list[str]) -> str:
    for v in sorted(values, key=len, reverse=True):
        text = text.replace(v, "***")
    return text


async def run(name: str) -> str:
    spec = load().get(name)
    if spec is None:
        raise ValueError(f"{name} is not in {FILE.name}")
    secrets = {s: vault.read(s) for s in spec["secrets"]}
    env = {k: os.environ[k] for k in BASE if k in os.environ} | secrets
    p = await asyncio.create_subprocess_exec(
        *spec["argv"], env=env, stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    out, _ = await asyncio.wait_for(p.communicate(), 300)
    return f"exit {p.returncode}\n" + redact(out.decode(errors="replace"), list(secrets.values()))
