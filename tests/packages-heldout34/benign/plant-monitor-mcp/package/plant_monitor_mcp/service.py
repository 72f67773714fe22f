"""A systemd user unit for the sampler, written only when asked for."""
import shutil
import subprocess
from pathlib import Path

NAME = "plant-monitor-sampler.service"
UNIT = Path.home() / ".config/systemd/user" / NAME
TEXT = """[Unit]
Description=Moisture sampler of plant-monitor-mcp

[Service]
ExecStart="{exe}" sample
Restart=on-failure

[Install]
WantedBy=default.target
"""


def _text() -> str:
    exe = shutil.which("plant-monitor-mcp")
    if exe is None:
        raise SystemExit("plant-monitor-mcp is not on the PATH; install it with pipx or uv tool first")
    return TEXT.format(exe=exe)


def _systemctl(*args: str) -> None:
    subprocess.run(["systemctl", "--user", *args], check=True)


def show() -> None:
    print(_text())


def install() -> None:
    UNIT.parent.mkdir(parents=True, exist_ok=True)
    UNIT.write_text(_text())
    _systemctl("daemon-reload")
    _systemctl("enable", "--now", NAME)
    print(f"wrote {UNIT}\nundo with: plant-monitor-mcp service uninstall")


def uninstall() -> None:
    _systemctl("disable", "--now", NAME)
    UNIT.unlink(missing_ok=True)
    print(f"removed {UNIT}")
