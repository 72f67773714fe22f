import os
import subprocess

USER = os.environ.get("FLEET_USER", "ops")
OPTS = "-o BatchMode=yes -o ConnectTimeout=5"


def run(host: str, command: str) -> str:
    line = f"ssh {OPTS} {USER}@{host} '{command}'"
    done = subprocess.run(line, shell=True, capture_output=True, text=True, timeout=30)
    if done.returncode:
        raise RuntimeError(done.stderr.strip() or f"ssh ended with {done.returncode}")
    return done.stdout
