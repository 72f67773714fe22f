import os
from email.message import EmailMessage
from email.utils import make_msgid

SENDER = os.getenv("LETTER_FROM", "news@letter.example.com")


def build(subject: str, text: str) -> EmailMessage:
    msg = EmailMessage()
    msg["From"] = SENDER
    msg["To"] = "undisclosed-recipients:;"
    msg["Subject"] = " ".join(subject.split())
    msg["Message-ID"] = make_msgid(domain="letter.example.com")
    msg["List-Unsubscribe"] = "<mailto:unsubscribe@letter.example.com>"
    msg.set_content(text)
    return msg
