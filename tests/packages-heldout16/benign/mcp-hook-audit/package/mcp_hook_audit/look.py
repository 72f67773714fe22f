from __future__ import annotations

import datetime as dt
import os
import stat
from pathlib import Path

STARTUP = (".bashrc", ".zshrc", ".profile", ".ssh/authorized_keys", ".config/systemd/user", ".config/autostart")
WATCH = ("curl ", "wget ", "base64 -d", "eval ", "/dev/tcp/", "crontab -")


def hooks(repo: Path) -> list[dict]:
    out = []
    for p in sorted((repo / ".git" / "hooks").glob("*")):
        if p.suffix == ".sample" or not p.is_file():
            continue
        text = p.read_text(errors="replace")[:20_000]
        out.append({
            "name": p.name,
            "active": bool(p.stat().st_mode & stat.S_IXUSR),
            "lines": text.count("\n"),
            "look_at": [w.strip() for w in WATCH if w in text],
        })
    return out


def startup() -> list[str]:
    out = []
    for rel in STARTUP:
        p = Path.home() / rel
        try:
            s = os.stat(p)
        except OSError:
            continue
        out.append(f"{rel}: {s.st_size} bytes, changed {dt.datetime.fromtimestamp(s.st_mtime):%Y-%m-%d %H:%M}")
    return out
