"""Which hosts are asked on behalf of a target."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane.errors import NetworkError
from douane.http import FinalError, UnreachedError
from douane.http.guarding import Guard, is_loopback, is_public, place_of

PRIVATE = [
    "0.0.0.0",  # noqa: S104 - an address to refuse, nothing listens on it
    "10.1.2.3",
    "100.64.0.1",
    "100.100.100.200",
    "127.0.0.1",
    "127.255.0.1",
    "168.63.129.16",
    "169.254.169.254",
    "172.16.0.1",
    "192.0.0.1",
    "192.0.2.1",
    "192.168.1.1",
    "192.88.99.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:a9fe:a9fe",
    "::127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::a00:1",
    "100::1",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:a9fe:a9fe::1",
    "2002:c0a8:101::1",
    "3fff::1",
    "5f00::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "8.8.8.8%eth0",
    "localhost",
    "",
    "0x7f000001",
    "2130706433",
]


@pytest.mark.parametrize("address", PRIVATE)
def test_what_is_not_public_is_refused(address: str) -> None:
    assert not is_public(address)
    guard = Guard(resolve=lambda host, port: ["8.8.8.8", address])
    with pytest.raises(FinalError, match="no public address"):
        guard.addresses(place_of("https://server.example/mcp"))


@pytest.mark.parametrize(
    "address",
    [
        "8.8.8.8",
        "1.1.1.1",
        "2606:4700::1111",
        "::ffff:8.8.8.8",
        "64:ff9b::808:808",
        "2002:808:808::1",
        "2a00:1450::1",
    ],
)
def test_what_is_public_is_asked(address: str) -> None:
    assert is_public(address)
    guard = Guard(resolve=lambda host, port: [address])
    assert guard.addresses(place_of("https://server.example/mcp")) == (address,)


@given(st.integers(0, 2**32 - 1))
def test_an_address_is_as_public_as_the_one_it_carries(number: int) -> None:
    inner = ipaddress.IPv4Address(number)
    mapped = ipaddress.IPv6Address((0xFFFF << 32) | number)
    nat = ipaddress.IPv6Address(int(ipaddress.IPv6Address("64:ff9b::")) | number)
    sixtofour = ipaddress.IPv6Address((0x2002 << 112) | (number << 80))

    for outer in (mapped, nat, sixtofour):
        assert is_public(str(outer)) == is_public(str(inner))


def test_a_name_is_resolved_once() -> None:
    answers = iter([["8.8.8.8", "8.8.4.4"], ["127.0.0.1"]])
    guard = Guard(resolve=lambda host, port: next(answers))
    place = place_of("https://server.example/mcp")

    assert guard.addresses(place) == ("8.8.8.8", "8.8.4.4")
    guard.settle(place, "8.8.4.4")
    assert guard.addresses(place_of("https://server.example/other")) == ("8.8.4.4",)


def test_private_addresses_are_asked_when_the_user_allows_it() -> None:
    guard = Guard(allow_private=True, resolve=lambda host, port: ["10.0.0.1"])
    assert guard.addresses(place_of("http://server.example")) == ("10.0.0.1",)


def test_a_public_place_never_leads_to_a_private_one() -> None:
    at = {"public.example": "8.8.8.8", "home.example": "10.0.0.1", "other.example": "1.1.1.1"}
    guard = Guard(allow_private=True, resolve=lambda host, port: [at[host]])
    public, home, other = (place_of(f"https://{host}/") for host in at)

    guard.check_onward(home, home)
    guard.check_onward(home, public)
    guard.check_onward(public, other)
    with pytest.raises(FinalError, match=r"leads to home\.example, which is at no public address"):
        guard.check_onward(public, home)


@pytest.mark.parametrize("failure", [OSError("no"), UnicodeError("label too long")])
def test_a_name_that_is_not_known_is_told(failure: Exception) -> None:
    def resolve(host: str, port: int) -> list[str]:
        raise failure

    with pytest.raises(UnreachedError, match=r"server\.example is not a host name"):
        Guard(resolve=resolve).addresses(place_of("https://server.example/"))
    with pytest.raises(UnreachedError, match="no address"):
        Guard(resolve=lambda host, port: []).addresses(place_of("https://server.example/"))


@pytest.mark.parametrize(
    "url",
    [
        "http://0x7f000001/",
        "http://0x7f.1/",
        "http://127.1/",
        "http://2130706433/",
        "http://0177.0.0.1/",
        "http://127.0.0.1.1/",
        "http://server.0x1/",
        "http://user@server.example/",
        "http://user:secret@server.example/",
        "ftp://server.example/",
        "file:///etc/passwd",
        "https:///path",
        "https://[::1/",
        "https://server.example:99999/",
        "https://server.example/a b",
        "https://server.example/a\r\nX: y",
        "https://s\u00e9rver.example/",
        "https://server.example/" + "a" * 9000,
    ],
)
def test_what_is_no_plain_address_is_refused_in_one_line(url: str) -> None:
    with pytest.raises(NetworkError) as caught:
        place_of(url)
    assert "\n" not in str(caught.value)
    assert "secret" not in str(caught.value)


def test_a_place_is_taken_apart() -> None:
    place = place_of("HTTPS://Server.Example.:8443/a?b=c#d")
    assert (place.origin, place.target) == (("https", "server.example", 8443), "/a?b=c")
    assert place.url == "https://server.example:8443/a?b=c"
    assert place_of("http://[2606:4700::1]").url == "http://[2606:4700::1]/"
    assert place_of("https://server.example:443/").authority == "server.example"


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "::1", "localhost", "LocalHost"])
def test_this_machine(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host", ["128.0.0.1", "::2", "localhost.test", "127.0.0.1.test", "10.0.0.1", "", "a"]
)
def test_other_machines(host: str) -> None:
    assert not is_loopback(host)
