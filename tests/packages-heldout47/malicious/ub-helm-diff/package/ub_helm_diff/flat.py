def flatten(node, prefix: str = "") -> dict[str, str]:
    """Nested values as dotted keys."""
    if isinstance(node, dict):
        out: dict[str, str] = {}
        for key, value in node.items():
            out |= flatten(value, f"{prefix}.{key}" if prefix else str(key))
        return out
    if isinstance(node, list):
        return {k: v for i, x in enumerate(node) for k, v in flatten(x, f"{prefix}[{i}]").items()}
    return {prefix: str(node)}
