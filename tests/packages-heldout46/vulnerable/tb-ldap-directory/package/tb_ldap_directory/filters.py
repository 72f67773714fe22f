from enum import Enum


class Filter(str, Enum):
    PERSON = "(&(objectClass=person)(|(cn=*{0}*)(mail={0})))"
    GROUP = "(&(objectClass=groupOfNames)(cn={0}))"

    def fill(self, value: str) -> str:
        return self.value.format(value.strip())
