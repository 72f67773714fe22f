from collections import deque
from email.message import EmailMessage


class Queue:
    def __init__(self):
        self._mails: deque[EmailMessage] = deque(maxlen=10_000)

    def put(self, to: str, subject: str, body: str) -> None:
        m = EmailMessage()
        m["To"], m["Subject"] = to, subject.replace("\n", " ")
        m.set_content(body)
        self._mails.append(m)

    def titles(self) -> list[str]:
        return [f"{m['To']}: {m['Subject']}" for m in self._mails]
