import subprocess


def git(*args: str) -> str:
    p = subprocess.run(["git", *args], capture_output=True, text=True, timeout=30)
    return p.stdout if p.returncode == 0 else p.stderr
