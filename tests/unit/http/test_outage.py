"""While nobody answers: less is waited for each host, and the whole ends within ten seconds."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

import pytest

from douane.errors import NetworkError
from douane.http import Http, Response, UnreachedError
from douane.http.names import Names

MOST = 10.0  # seconds


class Network:
    """Hosts by name: what is told of each. `spent` counts the seconds that are waited."""

    def __init__(self, hosts: Mapping[str, str]) -> None:
        self.hosts = dict(hosts)
        self.spent = 0.0
        self.asked: list[tuple[str, float, float]] = []

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        timeout: tuple[float, float],
        max_bytes: int,
    ) -> Response:
        host = urlsplit(url).hostname or ""
        self.asked.append((host, *timeout))
        kind = self.hosts[host]
        if kind == "well":
            return Response(200, {}, b"ok", url)
        self.spent += timeout[0] if kind == "dead" else timeout[1]
        raise UnreachedError(f"{host} {kind}", rounds=2, silent=kind == "silent")


def asking(network: Network, *, patient: bool = False) -> Http:
    def sleep(seconds: float) -> None:
        network.spent += seconds

    return Http(network, patient=patient, sleep=sleep)


@pytest.mark.parametrize("kind", ["dead", "silent"])
def test_three_hosts_of_which_none_answers(kind: str) -> None:
    network = Network({"npm.test": kind, "pypi.test": kind, "osv.test": kind})
    http = asking(network)
    for _ in range(5):
        for host in network.hosts:
            with pytest.raises(NetworkError, match=host):
                http.get(f"https://{host}/a")
    assert network.spent < MOST - 0.5
    assert {host for host, *_ in network.asked} == set(network.hosts), "each of them had its moment"
    assert len(network.asked) <= 4


def test_a_host_that_answers_after_another_one_was_given_up_is_waited_for_as_ever() -> None:
    network = Network({"npm.test": "dead", "pypi.test": "well"})
    http = asking(network)
    with pytest.raises(NetworkError):
        http.get("https://npm.test/a")
    assert http.get("https://pypi.test/a").body == b"ok"
    http.get("https://pypi.test/b")
    assert [waits for host, *waits in network.asked if host == "pypi.test"] == [[1.0, 1.5], [4.0, 30.0]]


def test_once_somebody_answered_silence_is_asked_again() -> None:
    network = Network({"npm.test": "well", "osv.test": "silent"})
    http = asking(network)
    http.get("https://npm.test/a")
    with pytest.raises(NetworkError, match="tried 2 times"):
        http.get("https://osv.test/a")
    assert network.asked[1:] == [("osv.test", 4.0, 30.0)] * 2


def test_whoever_is_slow_by_nature_can_be_waited_for() -> None:
    network = Network({"model.test": "silent"})
    with pytest.raises(NetworkError):
        asking(network, patient=True).get("https://model.test/a")
    assert network.asked == [("model.test", 4.0, 30.0)] * 2


def _hanging(until: threading.Event) -> Callable[[str], object]:
    def resolve(_: str) -> object:
        return until.wait(30)

    return resolve


def test_a_name_service_that_hangs_is_not_waited_for() -> None:
    released = threading.Event()
    names = Names(_hanging(released))
    for _ in range(3):
        with pytest.raises(UnreachedError, match=r"index\.test: the name service did not answer in time"):
            names.known("https://index.test/a", 0.05)
    released.set()
    names.known("https://index.test/a", 5.0)


def test_a_name_is_asked_for_once_and_an_address_never() -> None:
    asked: list[str] = []

    def resolve(host: str) -> object:
        asked.append(host)
        raise OSError

    names = Names(resolve)
    for url in (
        "https://index.test/a",
        "http://index.test/b",
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://a..b/",
    ):
        names.known(url, 5.0)
    assert asked == ["index.test"]
