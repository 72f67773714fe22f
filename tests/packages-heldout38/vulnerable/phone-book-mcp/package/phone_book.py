import os
from dataclasses import dataclass

from ldap3 import Connection, Server as LdapServer
from lxml import etree
from mcp.server.fastmcp import FastMCP

BASE_DN = "ou=people,dc=corp,dc=example"
branches = etree.parse("branches.xml", etree.XMLParser(resolve_entities=False))
mcp = FastMCP("phone-book")


@dataclass
class Directory:
    url: str

    def find(self, uid: str) -> list[str]:
        with Connection(LdapServer(self.url, use_ssl=True), "cn=reader", os.environ["LDAP_PW"], auto_bind=True) as c:
            c.search(BASE_DN, f"(&(objectClass=person)(uid={uid}))", attributes=["telephoneNumber"])
            return [str(e.telephoneNumber) for e in c.entries]


@mcp.tool()
def phone(uid: str) -> list[str]:
    """Phone numbers of a colleague."""
    return Directory("ldap.corp.example").find(uid)


@mcp.tool()
def branch(city: str) -> list[str]:
    """Branch phone numbers in a city."""
    nodes = branches.xpath("//branch[@public='1' and @city='" + city + "']/phone")
    return [n.text for n in nodes]


def main():
    mcp.run()
