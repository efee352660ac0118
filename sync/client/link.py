"""One peer over HTTP: requests out, messages or sentences back; imports protocol and httpx."""

from __future__ import annotations

import ssl
import time
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

import httpx

from boothapp.domain.errors import UserError
from sync.client.faults import (
    BatchRefusedError,
    StoreChangedError,
    garbled,
    newer_server,
    not_a_server,
    refused,
    unwell,
)
from sync.client.outages import outage
from sync.client.pace import Pace
from sync.client.pinned import PinnedContext
from sync.protocol.compression import (
    ENCODING,
    NotDeflatedError,
    TooLargeError,
    deflate,
    inflate,
)
from sync.protocol.enrolment import Join, Joined, NextToken, TokenNoted
from sync.protocol.errors import Code, Problem
from sync.protocol.limits import COMPRESSED_MAX
from sync.protocol.messages import (
    SEEN_HEADER,
    Hello,
    Page,
    Push,
    Pushed,
    Seen,
    decode,
    encode,
)
from sync.protocol.tokens import is_token, token_sha256
from sync.protocol.version import PROTOCOL, PROTOCOL_HEADER, is_newer, spoken

if TYPE_CHECKING:
    import msgspec

Message = TypeVar("Message")

TOO_LARGE = httpx.codes.REQUEST_ENTITY_TOO_LARGE
"""Also said, without any word of ours, by a web server in front that allows less than we do."""

TIMEOUT = httpx.Timeout(30.0, connect=5.0)
ANSWER_SECONDS = 120.0
"""A server that drips its answer byte by byte keeps every read timeout; this ends it."""


class Link:
    """A connection to one server, used by one thread at a time.

    It remembers the pace that suits the line, so keep it from sync to sync. Every method raises
    SyncError (a UserError) with a sentence that names the address.
    """

    def __init__(
        self,
        base_url: str,
        token: str,
        *,
        pin: str = "",
        trust: ssl.SSLContext | None = None,
        timeout: httpx.Timeout = TIMEOUT,
    ) -> None:
        """`base_url` such as https://sync.example.com. `pin` is the key that the server must have
        (see `sync.protocol.pins`); without one the system's certificate authorities are asked, or
        what `trust` says. Raises UserError where address or token cannot be one, and where a
        pinned server has an address without TLS."""
        url = _address(base_url)
        if not is_token(token.strip()):
            raise UserError(
                f"The token for {url.netloc.decode()} is not one.",
                "A token has 43 letters, digits, - and _.",
                "Copy it again from where this computer was enrolled.",
            )
        if pin and url.scheme != "https":
            raise UserError(
                f"The address {url.netloc.decode()} is not a secure one.",
                "This computer joined its server over a secure connection.",
                "Join the booth again with a new code.",
            )
        self.address = url.netloc.decode()
        self.peer = ""
        """The store that answers there, once it said so; '' to ask it again."""
        self.push_pace = Pace()
        self.pull_pace = Pace()
        self._client = httpx.Client(
            base_url=url,
            timeout=timeout,
            verify=trust or _trust(url, pin),
            # A proxy of the office must not be asked for the booth's own network.
            trust_env=url.scheme == "https" and not pin,
            headers={
                "Authorization": f"Bearer {token.strip()}",
                PROTOCOL_HEADER: str(PROTOCOL),
                "Accept-Encoding": ENCODING,
                "User-Agent": "boothapp",
            },
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the connection."""
        self._client.close()

    def hello(self) -> Hello:
        """Ask whose log this is."""
        return self._message(self._ask("GET", "/v1/hello"), Hello)

    def push(self, store: str, facts: Sequence[msgspec.Raw], seen: Seen) -> Pushed:
        """Send a batch. Raises StoreChangedError, and BatchRefusedError if it was refused whole."""
        body = deflate(encode(Push(store, list(facts))))
        answer = self._ask("POST", "/v1/facts", body=body, seen=seen, batch=True)
        return self._message(answer, Pushed)

    def page(self, after: int, limit: int, upto: int, seen: Seen) -> Page:
        """Ask for facts after a position, and not beyond `upto`. Raises StoreChangedError."""
        params = {"after": after, "limit": limit, "upto": upto}
        return self._message(self._ask("GET", "/v1/facts", params=params, seen=seen), Page)

    def join(self, code: str, device: str) -> Joined:
        """Have this link's token made good by a one-time code."""
        body = encode(Join(code, device))
        return self._message(self._ask("POST", "/v1/join", body=body), Joined)

    def name_next_token(self, token: str) -> TokenNoted:
        """Say by which token this device will speak from now on."""
        body = encode(NextToken(token_sha256(token)))
        return self._message(self._ask("POST", "/v1/token", body=body), TokenNoted)

    def use_token(self, token: str) -> None:
        """Speak by another token from now on."""
        self._client.headers["Authorization"] = f"Bearer {token}"

    def _message(self, body: bytes, kind: type[Message]) -> Message:
        try:
            return decode(body, kind)
        except ValueError as error:
            raise garbled(self.address) from error

    def _ask(
        self,
        method: str,
        path: str,
        *,
        body: bytes | None = None,
        params: Mapping[str, int] | None = None,
        seen: Seen | None = None,
        batch: bool = False,
    ) -> bytes:
        headers = {} if seen is None else {SEEN_HEADER: seen.header()}
        if body is not None:
            headers |= {"Content-Type": "application/json"}
        if batch:
            headers |= {"Content-Encoding": ENCODING}
        try:
            with self._client.stream(
                method, path, content=body, params=params, headers=headers
            ) as response:
                if batch and response.status_code == TOO_LARGE:
                    raise BatchRefusedError("it is larger than the server takes")
                self._check_version(response)
                answer = self._read(response)
        except httpx.HTTPError as error:
            raise outage(self.address, error) from error
        if response.status_code == httpx.codes.OK:
            return answer
        raise self._refusal(response, answer, batch=batch)

    def _check_version(self, response: httpx.Response) -> None:
        number = spoken(response.headers.get(PROTOCOL_HEADER))
        if number is None and response.status_code >= httpx.codes.INTERNAL_SERVER_ERROR:
            raise unwell(self.address, response.status_code)
        if number is None:
            raise not_a_server(self.address)
        if is_newer(number):
            raise newer_server(self.address)

    def _read(self, response: httpx.Response) -> bytes:
        # httpx would inflate by itself, but without a bound.
        started = time.monotonic()
        data = bytearray()
        for part in response.iter_raw():
            data += part
            if len(data) > 2 * COMPRESSED_MAX:
                raise garbled(self.address)
            if time.monotonic() - started > ANSWER_SECONDS:
                raise httpx.ReadTimeout("the answer drips")
        if response.headers.get("Content-Encoding") != ENCODING:
            return bytes(data)
        try:
            return inflate(bytes(data))
        except (TooLargeError, NotDeflatedError) as error:
            raise garbled(self.address) from error

    def _refusal(self, response: httpx.Response, answer: bytes, *, batch: bool) -> Exception:
        try:
            problem = decode(answer, Problem)
        except ValueError:
            return garbled(self.address)
        if problem.code == Code.RESET:
            return StoreChangedError()
        if batch and problem.code == Code.MALFORMED:
            return BatchRefusedError(problem.sentence)
        wait = response.headers.get("Retry-After", "")
        seconds = float(wait) if wait.isascii() and wait.isdigit() and len(wait) < 6 else 0.0
        return refused(self.address, problem.code, problem.sentence, seconds)


def _trust(url: httpx.URL, pin: str) -> ssl.SSLContext:
    if pin:
        return PinnedContext(pin)
    # Reading all authorities takes longer than a whole sync; without TLS nobody needs trust.
    plain = url.scheme == "http"
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if plain else httpx.create_ssl_context()


def _address(base_url: str) -> httpx.URL:
    try:
        url = httpx.URL(base_url.strip())
    except (httpx.InvalidURL, ValueError) as error:
        raise _no_address(base_url) from error
    if url.scheme not in ("http", "https") or not url.host or url.userinfo:
        raise _no_address(base_url)
    return url


def _no_address(base_url: str) -> UserError:
    shown = "".join(ch for ch in base_url[:80] if ch.isprintable())
    return UserError(
        f"'{shown}' is not the address of a server.",
        "An address looks like https://sync.example.com or http://192.168.1.20:8765.",
        "Correct it in Setup.",
    )
