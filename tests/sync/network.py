"""A network that fails on purpose, for the tests of sync."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from enum import Enum, auto


class Fault(Enum):
    """What the network does to one request."""

    NONE = auto()
    LOSE_REQUEST = auto()
    LOSE_ANSWER = auto()
    CUT_ANSWER = auto()
    REPEAT = auto()


Plan = Callable[[str], Fault]


class FaultyNetwork:
    """A proxy on loopback that does to each request what `plan(request line)` says; it counts the
    bytes that pass."""

    def __init__(self, target: tuple[str, int]) -> None:
        self.plan: Plan = lambda _: Fault.NONE
        self.up = self.down = 0
        self.lines: list[str] = []
        self.largest = 10**9
        """A request with more bytes is answered 413, as a web server in front would."""
        self._target = target
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def lead_to(self, target: tuple[str, int]) -> None:
        """Let another server answer from now on."""
        self._target = target
        self._cut_all()

    def close(self) -> None:
        # Closing alone does not wake a thread that is in accept().
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._accepting.join()
        self._cut_all()
        for thread in self._threads:
            thread.join(5)

    def _cut_all(self) -> None:
        for connection in tuple(self._open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listening.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._carry, args=(client,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _carry(self, client: socket.socket) -> None:
        server = socket.create_connection(self._target)
        for connection in (client, server):
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._open |= {client, server}
        try:
            with client, server, client.makefile("rb") as asks, server.makefile("rb") as answers:
                while request := _one_message(asks):
                    self.up += len(request)
                    if not self._one(client, server, request, answers):
                        client.shutdown(socket.SHUT_RDWR)
                        return
        except (OSError, ValueError):
            return
        finally:
            self._open -= {client, server}

    def _one(self, client, server, request: bytes, answers) -> bool:
        line = request.split(b"\r\n", 1)[0].decode().removesuffix(" HTTP/1.1")
        self.lines.append(line)
        fault = self.plan(line)
        if fault is Fault.LOSE_REQUEST:
            return False
        if len(request) > self.largest:
            client.sendall(b"HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n")
            return True
        server.sendall(request)
        answer = _one_message(answers)
        if fault is Fault.REPEAT:
            server.sendall(request)
            answer = _one_message(answers)
        if fault is Fault.LOSE_ANSWER or not answer:
            return False
        if fault is Fault.CUT_ANSWER:
            client.sendall(answer[: len(answer) - max(1, len(answer) // 3)])
            return False
        self.down += len(answer)
        client.sendall(answer)
        return True


def _one_message(stream) -> bytes:
    head = b""
    while line := stream.readline():
        head += line
        if line == b"\r\n":
            break
    length = 0
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    return head + stream.read(length)


def nth(number: int, word: str, fault: Fault) -> Plan:
    """Do `fault` to the number-th request (from 1) whose line holds `word`, and to no other."""
    seen = 0

    def plan(line: str) -> Fault:
        nonlocal seen
        seen += word in line
        return fault if word in line and seen == number else Fault.NONE

    return plan


@contextmanager
def answering(*answers: bytes) -> Iterator[str]:
    """A server that gives each connection the next of these bytes, whatever it asks."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        for answer in answers:
            try:
                client, _ = listening.accept()
            except OSError:
                return
            with client:
                client.settimeout(5)
                client.recv(65536)
                client.sendall(answer)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        with suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join(10)
