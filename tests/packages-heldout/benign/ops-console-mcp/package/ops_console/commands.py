"""What may be run. Each entry is a fixed argument vector."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Command:
    argv: tuple
    about: str
    argument: re.Pattern | None = None
    limit: int = 20


UNIT = re.compile(r"[a-z][a-z0-9-]{0,40}\.service")

COMMANDS = {
    "disk": Command(("/usr/bin/df", "-h", "--output=target,size,avail,pcent"), "free space"),
    "uptime": Command(("/usr/bin/uptime",), "load and uptime"),
    "state": Command(("/usr/bin/systemctl", "show", "--property=ActiveState,SubState", "--"), "state of a service", UNIT),
    "log": Command(("/usr/bin/journalctl", "--no-pager", "-n", "50", "-u"), "last log lines of a service", UNIT),
}


def vector(name, argument=None):
    command = COMMANDS[name]
    if command.argument is None:
        if argument:
            raise ValueError(f"{name} takes no argument")
        return list(command.argv)
    if not command.argument.fullmatch(argument or ""):
        raise ValueError("argument must be the name of a service unit")
    return [*command.argv, argument]
