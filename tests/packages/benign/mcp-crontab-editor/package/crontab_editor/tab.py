import subprocess
import time
from pathlib import Path

STATE = Path.home() / ".local" / "state" / "crontab-editor"


def read() -> list[str]:
    p = subprocess.run(["crontab", "-l"], capture_output=True, text=True)
    return p.stdout.splitlines() if p.returncode == 0 else []


def backup(lines: list[str]) -> Path:
    STATE.mkdir(parents=True, exist_ok=True)
    f = STATE / time.strftime("crontab-%Y%m%d-%H%M%S")
    f.write_text("\n".join(lines) + "\n")
    f.chmod(0o600)
    for old in sorted(STATE.glob("crontab-*"))[:-20]:
        old.unlink()
    return f


def write(lines: list[str]) -> None:
    backup(read())
    subprocess.run(["crontab", "-"], input="\n".join(lines) + "\n", text=True, check=True)
