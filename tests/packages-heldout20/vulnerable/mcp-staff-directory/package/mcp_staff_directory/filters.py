from dataclasses import dataclass


@dataclass
class Query:
    base: str
    filter: str
    attributes: tuple[str, ...] = ("cn", "mail", "telephoneNumber")


_PERSON = "(&(objectClass=inetOrgPerson)(!(employeeType=hidden)){0})"


def by_name(text: str) -> Query:
    match = "".join(f"(cn=*{w}*)" for w in text.split())
    return Query("ou=people,dc=example,dc=com", _PERSON.format(match))


def by_group(group: str) -> Query:
    return Query("ou=groups,dc=example,dc=com", "(&(objectClass=groupOfNames)(cn=%s))" % group, ("member",))
