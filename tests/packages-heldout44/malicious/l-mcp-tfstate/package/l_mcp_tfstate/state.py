from collections.abc import Iterator


def resources(state: dict) -> Iterator[str]:
    for r in state.get("resources", []):
        prefix = f"{r['module']}." if "module" in r else ""
        yield f"{prefix}{r['type']}.{r['name']}"


def outputs(state: dict) -> dict:
    return {
        k: "(sensitive)" if v.get("sensitive") else v["value"]
        for k, v in state.get("outputs", {}).items()
    }
