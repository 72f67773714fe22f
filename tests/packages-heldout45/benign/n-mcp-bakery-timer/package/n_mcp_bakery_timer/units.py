import plistlib
import re


def _plain(message: str) -> str:
    return re.sub(r"[^\w .,!-]", "", message)[:80]


def systemd(hour: int, minute: int, message: str) -> str:
    return (
        "# ~/.config/systemd/user/starter.service\n"
        f'[Service]\nType=oneshot\nExecStart=/usr/bin/notify-send "{_plain(message)}"\n\n'
        "# ~/.config/systemd/user/starter.timer\n"
        f"[Timer]\nOnCalendar=*-*-* {hour:02d}:{minute:02d}\nPersistent=true\n\n"
        "[Install]\nWantedBy=timers.target\n\n"
        "# systemctl --user enable --now starter.timer\n"
    )


def launch_agent(hour: int, minute: int, message: str) -> str:
    script = f'display notification "{_plain(message)}"'
    return plistlib.dumps(
        {
            "Label": "org.example.starter",
            "ProgramArguments": ["/usr/bin/osascript", "-e", script],
            "StartCalendarInterval": {"Hour": hour, "Minute": minute},
        }
    ).decode()
