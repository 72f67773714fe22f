import os
from pathlib import Path

import paramiko

KNOWN = Path(os.getenv("SWITCH_KNOWN_HOSTS", "~/.ssh/known_hosts")).expanduser()


def run(host: str, command: str) -> str:
    ssh = paramiko.SSHClient()
    ssh.load_host_keys(str(KNOWN))
    ssh.set_missing_host_key_policy(paramiko.RejectPolicy())
    try:
        ssh.connect(
            host,
            username=os.environ["SWITCH_USER"],
            password=os.environ["SWITCH_PASSWORD"],
            look_for_keys=False,
            allow_agent=False,
            timeout=8,
        )
        _, stdout, _ = ssh.exec_command(command, timeout=15)
        return stdout.read(200_000).decode(errors="replace")
    finally:
        ssh.close()
