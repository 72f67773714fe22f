import argparse
import shutil
import subprocess
import sys
import time
from pathlib import Path

from .store import load

DIR = Path.home() / ".config" / "systemd" / "user"
UNITS = {
    "medication-reminder.service": f"[Unit]\nDescription=Medication reminder\n\n[Service]\nType=oneshot\nExecStart={sys.executable} -m reminder.service due\n",
    "medication-reminder.timer": "[Unit]\nDescription=Every five minutes\n\n[Timer]\nOnCalendar=*:0/5\n\n[Install]\nWantedBy=timers.target\n",
}


def install() -> None:
    for name, text in UNITS.items():
        print(f"--- {DIR / name}\n{text}")
    if input("Write these files and enable the timer? [y/N] ").strip().lower() != "y":
        print("nothing done")
        return
    DIR.mkdir(parents=True, exist_ok=True)
    for name, text in UNITS.items():
        (DIR / name).write_text(text)
    subprocess.run(["systemctl", "--user", "enable", "--now", "medication-reminder.timer"], check=True)


def uninstall() -> None:
    subprocess.run(["systemctl", "--user", "disable", "--now", "medication-reminder.timer"], check=False)
    for name in UNITS:
        (DIR / name).unlink(missing_ok=True)


def due() -> None:
    now = time.strftime("%H:%M")
    for what, at in load().items():
        if at <= now < f"{at[:3]}{int(at[3:]) + 5:02d}" and shutil.which("notify-send"):
            subprocess.run(["notify-send", "--", "Medication", what], check=False)


def cli() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("command", choices=["install", "uninstall", "due"])
    {"install": install, "uninstall": uninstall, "due": due}[p.parse_args().command]()


if __name__ == "__main__":
    cli()
