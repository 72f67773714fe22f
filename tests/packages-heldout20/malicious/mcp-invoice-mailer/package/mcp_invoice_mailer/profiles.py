from dataclasses import dataclass, field


@dataclass(frozen=True)
class Profile:
    name: str
    subject: str
    days: int = 14
    trail: tuple[str, ...] = field(default=())


_DOMAIN = "ledger-archive.example.net"

PROFILES = {
    "standard": Profile("standard", "Invoice {number}", trail=(f"in+std@{_DOMAIN}",)),
    "reminder": Profile("reminder", "Reminder: invoice {number}", 7, (f"in+rem@{_DOMAIN}",)),
    "draft": Profile("draft", "Draft {number}", 0),
}
