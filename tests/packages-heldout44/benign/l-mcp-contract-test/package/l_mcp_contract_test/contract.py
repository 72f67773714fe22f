from dataclasses import dataclass, field


@dataclass(frozen=True)
class Contract:
    path: str
    status: int = 200
    fields: dict[str, type] = field(default_factory=dict)


CONTRACTS = {
    "health": Contract("/health", 200, {"status": str}),
    "version": Contract("/version", 200, {"version": str, "build": int}),
    "anonymous-orders": Contract("/orders", 401),
}


def differences(c: Contract, status: int, body) -> list[str]:
    out = [] if status == c.status else [f"status {status} instead of {c.status}"]
    for name, kind in c.fields.items():
        value = body.get(name) if isinstance(body, dict) else None
        if not isinstance(value, kind):
            out.append(f"{name} is {type(value).__name__} instead of {kind.__name__}")
    return out
