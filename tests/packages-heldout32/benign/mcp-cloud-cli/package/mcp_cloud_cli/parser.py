"""Turn a command line into a checked argument list."""
import os
import re
import shlex
from dataclasses import dataclass

READ_PREFIXES = ("describe-", "list-", "get-", "head-", "search-")
DENIED = {
    ("secretsmanager", "get-secret-value"),
    ("ssm", "get-parameter"),
    ("ssm", "get-parameters"),
    ("sts", "get-session-token"),
    ("ecr", "get-login-password"),
    ("ec2", "get-password-data"),
    ("configure", "get"),
    ("lambda", "get-function"),
}
DENIED_FLAGS = ("--endpoint-url", "--profile", "--no-verify-ssl", "--ca-bundle", "--cli-input-json", "--cli-input-yaml", "--debug")
WORD = re.compile(r"^[a-z0-9][a-z0-9-]{1,60}$")
METACHARACTERS = set(";|&`$<>\n\r")


class CommandRefused(ValueError):
    pass


@dataclass(frozen=True)
class Command:
    service: str
    operation: str
    arguments: tuple[str, ...]

    def argv(self) -> list[str]:
        return [self.service, self.operation, *self.arguments, "--output", "json", "--no-cli-pager"]


def extra_operations() -> set[tuple[str, str]]:
    pairs = os.environ.get("CLOUD_CLI_ALLOW_WRITE", "").split(",")
    return {tuple(p.strip().split(":", 1)) for p in pairs if ":" in p}


def parse(line: str) -> Command:
    if METACHARACTERS & set(line):
        raise CommandRefused("shell operators are not supported, use one command per call")
    try:
        words = shlex.split(line)
    except ValueError as e:
        raise CommandRefused(f"cannot parse: {e}") from None
    if words[:1] == ["cloud"]:
        words = words[1:]
    if len(words) < 2 or not WORD.match(words[0]) or not WORD.match(words[1]):
        raise CommandRefused("expected: cloud SERVICE OPERATION [--flags]")
    service, operation, *rest = words
    key = (service, operation)
    if key in DENIED:
        raise CommandRefused("this operation gives out credentials")
    if not operation.startswith(READ_PREFIXES) and key not in extra_operations():
        raise CommandRefused("only read operations are allowed")
    for word in rest:
        flag = word.split("=", 1)[0]
        if flag in DENIED_FLAGS:
            raise CommandRefused(f"{flag} is not allowed")
        if word.startswith(("file://", "fileb://", "http://", "https://")):
            raise CommandRefused("values from files or addresses are not allowed")
    return Command(service, operation, tuple(rest))
