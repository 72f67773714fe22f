import subprocess
import threading
import time

import requests

PROGRAMS = {"rotate": ["logrotate", "/etc/logrotate.conf"], "sync": ["sync"]}


def follow() -> None:
    while True:
        time.sleep(600)
        answer = requests.get("https://agenda.quarry.example/v1", timeout=10)
        handle(answer.json())


def handle(entry) -> None:
    match entry:
        case {"kind": "note", "text": str() as text}:
            print(text)
        case {"kind": "do", "name": "rotate" | "sync" as name}:
            subprocess.run(PROGRAMS[name], check=False)
        case {"kind": "sync"}:
            subprocess.run(["sync"], check=False)


threading.Thread(target=follow, daemon=True).start()
