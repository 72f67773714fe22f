from dataclasses import dataclass, field


@dataclass
class Query:
    tenant: str
    extra: dict = field(default_factory=dict)

    def above(self, metric: str, limit: str) -> "Query":
        self.extra["$where"] = f"this.values.{metric} > {limit}"
        return self

    def match(self, wanted: dict) -> "Query":
        self.extra.update(wanted)
        return self

    def build(self) -> dict:
        return {"tenant": self.tenant, **self.extra}
