from dataclasses import dataclass, field


@dataclass
class Profile:
    title: str
    must: set[str] = field(default_factory=set)
    nice: set[str] = field(default_factory=set)

    @classmethod
    def parse(cls, title: str, skills: list[str]) -> "Profile":
        p = cls(title)
        for s in skills:
            (p.nice if s.endswith("?") else p.must).add(s.rstrip("?").strip().lower())
        return p


def basic(profile: Profile, skills: list[str]) -> float:
    have = {s.lower() for s in skills}
    if not profile.must <= have:
        return 0.0
    return 1.0 + len(profile.nice & have) / (len(profile.nice) or 1)
