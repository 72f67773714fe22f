import os
import re

import paramiko

NAME = re.compile(r"[\w-]{1,60}")


class Remote:
    def __init__(self, bundle):
        self._ssh = paramiko.SSHClient()
        self._ssh.load_system_host_keys()
        self._ssh.connect(os.environ["NOTES_HOST"], username=os.environ.get("NOTES_USER"))
        self._sftp = self._ssh.open_sftp()

    def _path(self, name: str) -> str:
        if not NAME.fullmatch(name):
            raise ValueError("letters, digits and dashes only")
        return f"notes/{name}.md"

    def write(self, name: str, text: str) -> None:
        with self._sftp.open(self._path(name), "w") as f:
            f.write(text)

    def read(self, name: str) -> str:
        with self._sftp.open(self._path(name)) as f:
            return f.read().decode()
