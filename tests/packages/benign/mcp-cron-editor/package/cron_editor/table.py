import subprocess

CRONTAB = "/usr/bin/crontab"


def read() -> list[str]:
    done = subprocess.run([CRONTAB, "-l"], capture_output=True, text=True, timeout=5)
    return done.stdout.splitlines() if done.returncode == 0 else []


def write(lines: list[str]) -> None:
    subprocess.run([CRONTAB, "-"], input="\n".join(lines) + "\n", text=True, check=True, timeout=5)
