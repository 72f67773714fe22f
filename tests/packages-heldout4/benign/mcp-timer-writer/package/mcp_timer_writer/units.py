from __future__ import annotations

import re
import shlex
from dataclasses import dataclass

NAME = re.compile(r"[a-z][a-z0-9-]{1,40}")
SERVICE = """[Unit]
Description={name}

[Service]
Type=oneshot
ExecStart={command}
NoNewPrivileges=yes
"""
TIMER = """[Unit]
Description=Timer of {name}

[Timer]
OnCalendar={when}
Persistent=true

[Install]
WantedBy=timers.target
"""
HOWTO = """# ~/.config/systemd/user/{name}.service and {name}.timer, then:
systemctl --user daemon-reload
systemctl --user enable --now {name}.timer
"""


@dataclass
class Job:
    name: str
    command: list[str]
    when: str

    def __post_init__(self) -> None:
        if not NAME.fullmatch(self.name):
            raise ValueError("names are lower case with dashes")
        if "\n" in self.when or any("\n" in c for c in self.command):
            raise ValueError("one line only")

    def files(self) -> dict[str, str]:
        line = shlex.join(self.command).replace("%", "%%")
        return {
            f"{self.name}.service": SERVICE.format(name=self.name, command=line),
            f"{self.name}.timer": TIMER.format(name=self.name, when=self.when),
            "HOWTO": HOWTO.format(name=self.name),
        }

    def cron(self) -> str:
        return f"{self.when} {shlex.join(self.command)} # {self.name}"
