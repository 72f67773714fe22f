"""`Http` against scripted transports: what is tried again, what is final, where credentials go."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor

import pytest

from douane.errors import NetworkError, NotFoundError, OfflineError
from douane.http import FinalError, Http, Response, UnreachedError

URL = "https://index.test/a/b"


class Scripted:
    """Plays back answers (the last one for ever) and remembers what it was asked."""

    def __init__(self, answers: Iterable[Response | NetworkError]) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[str, str, dict[str, str], bytes | None]] = []

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        timeout: tuple[float, float],
        max_bytes: int,
    ) -> Response:
        self.asked.append((method, url, dict(headers), body))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, NetworkError):
            raise answer
        return answer


def reply(status: int = 200, body: bytes = b"ok", /, **headers: str) -> Response:
    return Response(status, {name.replace("_", "-"): value for name, value in headers.items()}, body, URL)


def asking(*answers: Response | NetworkError) -> tuple[Http, Scripted, list[float]]:
    transport = Scripted(answers)
    slept: list[float] = []
    return Http(transport, sleep=slept.append), transport, slept


@pytest.mark.parametrize("status", [200, 206, 304])
def test_answers_are_returned_at_once(status: int) -> None:
    http, transport, slept = asking(reply(status))
    assert http.get(URL).status == status
    assert (len(transport.asked), slept) == (1, [])


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_a_busy_host_is_asked_again_with_growing_pauses(status: int) -> None:
    http, _, slept = asking(reply(status), reply(status), reply())
    assert http.get(URL).body == b"ok"
    assert slept == [0.5, 1.0]


def test_patience_ends_after_the_attempts_and_the_error_is_one_line() -> None:
    http, transport, slept = asking(reply(503))
    with pytest.raises(NetworkError) as caught:
        http.get(URL)
    assert len(transport.asked) == 4
    assert len(slept) == 3
    assert str(caught.value) == "index.test answered 503 for /a/b, tried 4 times (try again later)"


def test_pauses_are_capped() -> None:
    http, _, slept = asking(reply(500))
    with pytest.raises(NetworkError):
        http.get(URL, attempts=9)
    assert max(slept) == 8.0


@pytest.mark.parametrize(
    ("headers", "pause"),
    [
        ({"retry_after": "7"}, 7.0),
        ({"retry_after": "99999999999999999999"}, 30.0),
        ({"retry_after": "-5"}, 0.5),
        ({"retry_after": "soon"}, 0.5),
        ({"retry_after": "Thu, 01 Jan 2026 00:00:09 GMT", "date": "Thu, 01 Jan 2026 00:00:00 GMT"}, 9.0),
        ({"retry_after": "Thu, 01 Jan 2026 00:00:00 GMT", "date": "Thu, 01 Jan 2026 00:00:09 GMT"}, 0.0),
        ({"retry_after": "Thu, 01 Jan 2026 00:00:09 GMT"}, 0.5),
    ],
)
def test_retry_after_is_honoured_within_reason(headers: dict[str, str], pause: float) -> None:
    http, _, slept = asking(reply(429, **headers), reply())
    http.get(URL)
    assert slept == [pause]


@pytest.mark.parametrize("status", [404, 410])
def test_what_does_not_exist_is_not_asked_for_again(status: int) -> None:
    http, transport, _ = asking(reply(status))
    with pytest.raises(NotFoundError, match=r"index\.test has no /a/b"):
        http.get(URL)
    assert len(transport.asked) == 1


@pytest.mark.parametrize("status", [204, 400, 401, 403, 418, 451])
def test_refusals_are_final(status: int) -> None:
    http, transport, _ = asking(reply(status))
    with pytest.raises(NetworkError) as caught:
        http.get(URL)
    assert len(transport.asked) == 1
    assert not isinstance(caught.value, NotFoundError)


def test_refused_credentials_are_named_as_the_cause() -> None:
    http, _, _ = asking(reply(401))
    with pytest.raises(NetworkError, match="credentials configured"):
        http.get(URL)


def test_a_truncated_body_is_asked_for_again() -> None:
    http, transport, _ = asking(
        reply(200, b"hal", content_length="4"), reply(200, b"half", content_length="4")
    )
    assert http.get(URL).body == b"half"
    assert len(transport.asked) == 2


def test_the_length_of_a_compressed_or_absent_body_says_nothing() -> None:
    http, _, slept = asking(
        reply(200, b"unpacked", content_length="3", content_encoding="gzip"),
        reply(304, b"", content_length="500"),
    )
    assert http.get(URL).body == b"unpacked"
    assert http.get(URL).status == 304
    assert slept == []


def test_a_body_over_the_bound_is_refused_even_when_the_transport_let_it_through() -> None:
    http, transport, _ = asking(reply(200, b"x" * 11))
    with pytest.raises(NetworkError, match="more than 10 bytes"):
        http.get(URL, max_bytes=10)
    assert len(transport.asked) == 1


def test_offline_nothing_is_asked() -> None:
    transport = Scripted([reply()])
    http = Http(transport, offline=True)
    with pytest.raises(OfflineError, match=r"index\.test was not asked"):
        http.get(URL)
    with pytest.raises(OfflineError):
        http.post_json(URL, {})
    assert transport.asked == []


def test_json_is_sent_as_json() -> None:
    http, transport, _ = asking(reply(200, b'{"a": [1]}'))
    assert http.post_json(URL, {"q": "é"}).json() == {"a": [1]}
    method, _, headers, body = transport.asked[0]
    assert (method, headers["content-type"], body) == ("POST", "application/json", b'{"q":"\\u00e9"}')


@pytest.mark.parametrize("body", [b"<html>sign in</html>", b"", b"\xff\xfe", b"[" * 200_000])
def test_a_page_instead_of_json_is_a_network_error(body: bytes) -> None:
    http, _, _ = asking(reply(200, body))
    with pytest.raises(NetworkError, match=r"index\.test sent something that is not JSON"):
        http.get(URL).json()


# --- redirects -----------------------------------------------------------------------------------------


def test_a_redirect_is_followed_and_its_address_reported() -> None:
    http, transport, _ = asking(reply(302, location="/c?x=1#y"), reply())
    assert http.get(URL, headers={"Authorization": "Bearer s"}).url == "https://index.test/c?x=1"
    assert transport.asked[1][1] == "https://index.test/c?x=1#y"
    assert transport.asked[1][2]["Authorization"] == "Bearer s"


@pytest.mark.parametrize(
    "location", ["https://elsewhere.test/x", "//elsewhere.test/x", "https://index.test:8443/x"]
)
def test_credentials_do_not_travel_to_another_origin(location: str) -> None:
    http, transport, _ = asking(reply(307, location=location), reply())
    http.get(URL, headers={"Authorization": "Bearer s", "Cookie": "c", "accept": "x"})
    sent = {name.lower() for name in transport.asked[1][2]}
    assert not sent & {"authorization", "cookie"}
    assert "accept" in sent


@pytest.mark.parametrize(
    "location",
    [
        "file:///etc/passwd",
        "ftp://index.test/x",
        "http://index.test/x",
        "",
        "https://[bad/",
        "x" * 9000,
    ],
)
def test_a_redirect_out_of_https_is_refused(location: str) -> None:
    http, transport, slept = asking(reply(302, location=location))
    with pytest.raises(NetworkError):
        http.get(URL)
    assert (len(transport.asked), slept) == (1, [])


def test_redirects_end() -> None:
    http, transport, _ = asking(reply(302, location="/again"))
    with pytest.raises(NetworkError, match="redirects without end"):
        http.get(URL)
    assert len(transport.asked) == 6


@pytest.mark.parametrize("location", ["/again", "https://elsewhere.test/"])
def test_where_no_redirect_is_followed_the_first_one_is_final(location: str) -> None:
    transport = Scripted([reply(307, location=location)])
    with pytest.raises(FinalError, match="leads elsewhere"):
        Http(transport, redirects=0, sleep=lambda _: None).post_json(URL, {})
    assert len(transport.asked) == 1


def test_a_post_is_not_turned_into_a_get() -> None:
    http, transport, _ = asking(reply(302, location="/c"))
    with pytest.raises(NetworkError):
        http.post_json(URL, {})
    assert len(transport.asked) == 1


# --- addresses -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "index.test/x", "https://", "https://index.test:x/", ""]
)
def test_only_http_addresses_are_asked(url: str) -> None:
    http, transport, _ = asking(reply())
    with pytest.raises(NetworkError):
        http.get(url)
    assert transport.asked == []


def test_credentials_in_an_address_are_never_shown() -> None:
    http, _, _ = asking(reply(), reply(403))
    address = "https://user:secret@index.test/a"
    assert http.get(address).url == "https://index.test/a"
    with pytest.raises(NetworkError) as caught:
        http.get(address)
    assert "secret" not in str(caught.value)


def test_a_hostile_path_is_escaped_in_errors() -> None:
    http, _, _ = asking(reply(404))
    with pytest.raises(NotFoundError) as caught:
        http.get("https://index.test/\u202e" + "x" * 500)
    assert "\u202e" not in str(caught.value)
    assert len(str(caught.value)) < 300


# --- dead hosts ----------------------------------------------------------------------------------------


def test_an_unreachable_host_is_given_up_for_the_rest_of_the_run() -> None:
    http, transport, slept = asking(UnreachedError("index.test does not accept connections"))
    for _ in range(50):
        with pytest.raises(NetworkError, match=r"index\.test"):
            http.get(URL)
    assert len(transport.asked) == 3
    assert sum(slept) < 2


def test_another_host_is_not_held_responsible() -> None:
    http, _, _ = asking(*[UnreachedError("dead")] * 3, reply())
    with pytest.raises(NetworkError):
        http.get(URL)
    assert http.get("https://other.test/").body == b"ok"


def test_an_answer_clears_the_record() -> None:
    dead = UnreachedError("dead")
    http, _, _ = asking(dead, dead, reply(), dead, dead, reply())
    assert http.get(URL).body == b"ok"
    assert http.get(URL).body == b"ok"


def test_failures_at_the_same_moment_count_once() -> None:
    together = threading.Barrier(8)

    class Stumbling(Scripted):
        def send(self, *arguments: object, **named: object) -> Response:
            if len(self.asked) < 8:
                self.asked.append(("", "", {}, None))
                together.wait(5)
                raise UnreachedError("dead")
            return reply()

    http = Http(Stumbling([]), sleep=lambda _: None)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: http.get(URL).status, range(8)))
    assert answers == [200] * 8


def test_a_final_error_of_the_transport_is_not_tried_again() -> None:
    http, transport, _ = asking(FinalError("index.test has a certificate that is not trusted here"))
    with pytest.raises(NetworkError, match="certificate"):
        http.get(URL)
    assert len(transport.asked) == 1


def test_after_stop_nothing_is_asked_or_waited_for() -> None:
    started = threading.Event()

    class Slow(Scripted):
        def send(self, *arguments: object, **named: object) -> Response:
            started.set()
            return reply(503, retry_after="30")

    http = Http(Slow([]))
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(http.get, URL)
        started.wait(5)
        http.stop()
        with pytest.raises(NetworkError):
            future.result(timeout=5)
    with pytest.raises(NetworkError, match="interrupted"):
        http.get(URL)
