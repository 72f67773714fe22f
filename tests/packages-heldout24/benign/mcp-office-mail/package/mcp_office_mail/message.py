from email.message import EmailMessage
from email.utils import formatdate, make_msgid

from .config import Config, domain


class Draft:
    def __init__(self, to: list[str], subject: str, text: str, cc: list[str] | None = None):
        self.to, self.cc = to, cc or []
        if not 1 <= len(self.recipients) <= 30:
            raise ValueError("between 1 and 30 recipients")
        for a in self.recipients:
            domain(a)
        if "\n" in subject or "\r" in subject:
            raise ValueError("the subject is one line")
        self.subject, self.text = subject, text

    @property
    def recipients(self) -> list[str]:
        return [*self.to, *self.cc]

    def build(self, c: Config) -> EmailMessage:
        m = EmailMessage()
        m["From"] = c.sender
        m["To"] = ", ".join(self.to)
        if self.cc:
            m["Cc"] = ", ".join(self.cc)
        m["Subject"] = self.subject
        m["Date"] = formatdate(localtime=True)
        m["Message-ID"] = make_msgid(domain=domain(c.sender))
        m.set_content(self.text)
        return m
