from mcp.server.fastmcp import FastMCP

from .rules import BY_ID, RULES

mcp = FastMCP("redflag-lint")
MARK = "redflag: allow "
LONGEST = 2_000


def findings(text: str):
    for number, line in enumerate(text.splitlines(), 1):
        if len(line) > LONGEST:
            yield number, "long-line", "low", "line not examined: too long"
            continue
        allowed = line.split(MARK, 1)[1].split() if MARK in line else []
        for rule in RULES:
            if rule.id not in allowed and rule.regex.search(line):
                yield number, rule.id, rule.severity, rule.why


@mcp.tool()
def lint_text(text: str) -> list[dict]:
    """Find risky constructs in the text of a script. The text is only matched against patterns, never run."""
    if len(text) > 1_000_000:
        raise ValueError("text is too long")
    return [{"line": n, "rule": r, "severity": s, "why": w} for n, r, s, w in findings(text)]


@mcp.tool()
def explain_rule(rule_id: str) -> str:
    """Why a rule exists and a line that it finds."""
    rule = BY_ID.get(rule_id)
    if rule is None:
        raise ValueError(f"no rule {rule_id}")
    return f"{rule.id} ({rule.severity}): {rule.why}\n\nFinds for example:\n    {rule.sample}"


@mcp.tool()
def list_rules() -> list[str]:
    """Identifiers of all rules."""
    return sorted(BY_ID)


def main():
    mcp.run()
