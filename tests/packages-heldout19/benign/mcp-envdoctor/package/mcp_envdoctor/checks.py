import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

from packaging.specifiers import SpecifierSet
from packaging.version import InvalidVersion, Version

# program -> arguments that print its version
COMMANDS = {
    "python3": ["--version"],
    "node": ["--version"],
    "npm": ["--version"],
    "git": ["--version"],
    "docker": ["--version"],
    "make": ["--version"],
    "go": ["version"],
    "cargo": ["--version"],
}
NUMBER = re.compile(r"(\d+\.\d+(?:\.\d+)?)")


def wanted() -> dict:
    return tomllib.loads(Path("envdoctor.toml").read_text("utf-8"))


def version_of(program: str) -> str | None:
    if program not in COMMANDS:
        raise ValueError(f"{program} is not one of {', '.join(COMMANDS)}")
    exe = shutil.which(program)
    if exe is None:
        return None
    p = subprocess.run([exe, *COMMANDS[program]], capture_output=True, text=True, timeout=10)
    m = NUMBER.search(p.stdout or p.stderr)
    return m.group(1) if m else "unknown"


def tool(program: str, spec: str) -> str:
    have = version_of(program)
    if have is None:
        return f"{program}: missing (needs {spec})"
    try:
        ok = Version(have) in SpecifierSet(spec)
    except InvalidVersion:
        return f"{program}: version not understood"
    return f"{program}: {have} {'ok' if ok else f'does not match {spec}'}"


def variable(name: str) -> str:
    value = os.environ.get(name)
    if value is None:
        return f"{name}: not set"
    if not value.strip():
        return f"{name}: empty"
    if value != value.strip():
        return f"{name}: set, with blanks at its ends"
    return f"{name}: set"
