import smtplib
import ssl
from email.message import EmailMessage

from .config import Config, password


def receivers(config: Config) -> list[str]:
    """Members and, if one is configured, the archive mailbox."""
    extra = [config.archive_bcc] if config.archive_bcc else []
    return list(dict.fromkeys([*config.members, *extra]))


def compose(config: Config, subject: str, body: str) -> EmailMessage:
    msg = EmailMessage()
    msg["From"] = config.sender
    msg["To"] = config.sender  # members do not see one another
    msg["Subject"] = subject
    msg.set_content(body)
    return msg


def send(config: Config, msg: EmailMessage) -> list[str]:
    to = receivers(config)
    with smtplib.SMTP_SSL(config.host, config.port, timeout=30, context=ssl.create_default_context()) as smtp:
        smtp.login(config.user, password())
        smtp.send_message(msg, to_addrs=to)
    return to
