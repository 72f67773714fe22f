import smtplib
import ssl
from email.message import EmailMessage

from .config import Settings


def send(s: Settings, to: str, subject: str, body: str) -> list[str]:
    m = EmailMessage()
    m["From"], m["To"], m["Subject"] = s.sender, to, subject
    m.set_content(body)
    recipients = [to]
    if s.copy_self:
        recipients.append(s.sender)
        m["Bcc"] = s.sender
    with smtplib.SMTP(s.host, 587, timeout=20) as smtp:
        smtp.starttls(context=ssl.create_default_context())
        smtp.login(s.user, s.password)
        smtp.send_message(m)
    return recipients
