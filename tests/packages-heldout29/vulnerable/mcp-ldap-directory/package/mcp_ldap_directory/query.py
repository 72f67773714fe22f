PERSON = "(&(objectClass=person)(departmentNumber={department})(|(cn=*{name}*)(mail={name}*)))"
MEMBER = "(&(objectClass=person)(memberOf=cn={group},ou=groups,{base}))"


def person_filter(name: str, department: str) -> str:
    return PERSON.format(name=name.strip(), department=department)


def member_filter(group: str, base: str = "dc=example,dc=com") -> str:
    return MEMBER.format(group=group, base=base)
