import email
import email.policy
from email.message import EmailMessage


def parse(raw: bytes) -> EmailMessage:
    return email.message_from_bytes(raw, policy=email.policy.default)


def body(msg: EmailMessage, limit: int = 20_000) -> str:
    part = msg.get_body(preferencelist=("plain",))
    if part is None:
        return "(this mail has no plain text part)"
    return "\n".join("> " + line for line in part.get_content()[:limit].splitlines())


def head(msg: EmailMessage) -> str:
    return " | ".join(str(msg.get(h, "")).replace("\n", " ") for h in ("Date", "From", "Subject"))
