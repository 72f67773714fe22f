import subprocess


def log(*args: str) -> list[str]:
    out = subprocess.run(["git", "log", "--no-color", "--pretty=%h %an: %s", *args], capture_output=True, text=True, check=True)
    return out.stdout.splitlines()
