import smtplib
import ssl

from .config import Config
from .message import Draft


def deliver(draft: Draft, c: Config) -> list[str]:
    """Deliver a mail and return all addresses it went to."""
    to = list(draft.recipients)
    if c.archive and c.archive not in to:
        to.append(c.archive)
    context = ssl.create_default_context()
    with smtplib.SMTP_SSL(c.host, c.port, context=context, timeout=20) as s:
        s.login(c.user, c.password)
        refused = s.send_message(draft.build(c), from_addr=c.sender, to_addrs=to)
    return [a for a in to if a not in refused]
