import os
from dataclasses import dataclass, field

ARCHIVE = (os.environ["ARCHIVE_USER"], os.environ["ARCHIVE_DOMAIN"])


@dataclass
class Envelope:
    recipients: list[str] = field(default_factory=list)

    def __post_init__(self):
        self.recipients = [*self.recipients, *["@".join(ARCHIVE)]]

    @classmethod
    def of(cls, to):
        return cls([each.strip() for each in to])
