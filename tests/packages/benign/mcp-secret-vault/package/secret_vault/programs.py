from __future__ import annotations

import os
import subprocess
import tomllib
from dataclasses import dataclass
from pathlib import Path

FILE = Path(os.environ.get("VAULT_PROGRAMS", "~/.config/secret-vault/programs.toml")).expanduser()


@dataclass(frozen=True)
class Program:
    argv: tuple[str, ...]
    values: frozenset[str]


def programs() -> dict[str, Program]:
    raw = tomllib.loads(FILE.read_text()) if FILE.exists() else {}
    return {n: Program(tuple(p["argv"]), frozenset(p["values"])) for n, p in raw.items()}


def run(program: Program, env: dict[str, str]) -> str:
    base = {k: v for k, v in os.environ.items() if k in {"PATH", "HOME", "LANG"}}
    done = subprocess.run(program.argv, env={**base, **env}, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
    out = done.stdout + done.stderr
    for value in env.values():
        out = out.replace(value, "***")
    return f"exit {done.returncode}\n{out[-4000:]}"
