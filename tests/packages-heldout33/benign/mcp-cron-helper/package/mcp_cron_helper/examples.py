from typing import NamedTuple


class Example(NamedTuple):
    line: str
    about: str


EXAMPLES = [
    Example("0 3 * * * /usr/local/bin/backup.sh", "Nightly backup at three."),
    Example("@reboot systemctl --user start notes.timer", "Start a timer after each start of the machine."),
    Example("*/10 * * * * curl -s https://get.example.com/x | sh", "Bad practice: runs whatever the address returns."),
]
