import re
import shlex

UNIT = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.@-]{0,80}\.service")

CHECKS = {
    "disk": "df -hP --local",
    "memory": "free -m",
    "load": "uptime",
    "failed": "systemctl --failed --no-legend --plain",
    "reboot": "test -e /var/run/reboot-required && echo yes || echo no",
    "listening": "ss -Htln",
}


def check_command(name: str) -> str:
    try:
        return CHECKS[name]
    except KeyError:
        raise ValueError(f"checks: {sorted(CHECKS)}") from None


def journal_command(unit: str, lines: int) -> str:
    if not UNIT.fullmatch(unit):
        raise ValueError("not the name of a service unit")
    argv = ["journalctl", "--no-pager", "--output=short-iso", f"--lines={max(1, min(int(lines), 500))}", f"--unit={unit}"]
    return shlex.join(argv)
