"""Runs the application on uvicorn, in this thread or beside it; imports Starlette and uvicorn."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

import uvicorn

from boothapp.domain.errors import UserError
from sync.server.app import SyncApp
from sync.server.certificate import ServerCertificate
from sync.server.connection import GuardedConnection, Patience

if TYPE_CHECKING:
    from starlette.applications import Starlette

STOP_SECONDS = 10
BACKLOG = 1024
FILES = 65_536


@dataclass(frozen=True, slots=True)
class Address:
    """Where a server listens, and whether it speaks TLS there."""

    host: str
    port: int
    secure: bool = False

    @property
    def url(self) -> str:
        """The address as a laptop enters it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if self.secure else 'http'}://{host}:{self.port}"


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens; port 0 takes a free one. Raises UserError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns Nagle's delay off only where the protocol is named, and create_server() names
    # none: each answer then waits 40 ms for the client's acknowledgement.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(BACKLOG)
    except (OSError, OverflowError) as error:
        listening.close()
        raise UserError(
            f"The server cannot listen at {host}, port {port}.",
            f"{getattr(error, 'strerror', None) or error}.",
            "Choose another port, or end the program that uses this one.",
        ) from error
    return listening


@dataclass(frozen=True, slots=True)
class Serving:
    """How connections are served: over TLS where there is a certificate."""

    certificate: ServerCertificate | None = None
    patience: Patience = field(default_factory=Patience)


def serve(app: Starlette, listening: socket.socket, how: Serving | None = None) -> None:
    """Serve until SIGINT or SIGTERM; requests that run are answered first."""
    _allow_many_connections()
    _Server(app, _config(app, how or Serving())).run(sockets=[listening])


@contextmanager
def running_server(
    app: Starlette, *, host: str = "127.0.0.1", port: int = 0, how: Serving | None = None
) -> Iterator[Address]:
    """Serve from a thread of this process while the block runs."""
    how = how or Serving()
    listening = listen(host, port)
    server = _Server(app, _config(app, how))
    thread = threading.Thread(
        target=server.run, kwargs={"sockets": [listening]}, name="sync server", daemon=True
    )
    thread.start()
    try:
        server.settled.wait()
        yield Address(host, listening.getsockname()[1], how.certificate is not None)
    finally:
        server.should_exit = True
        thread.join()
        listening.close()


class _Server(uvicorn.Server):
    """Says when it has started, or failed to."""

    def __init__(self, app: Starlette, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.settled = threading.Event()
        self._app = app

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # Streams never end by themselves, and an ending server waits for what it serves.
        if isinstance(self._app, SyncApp):
            self._app.board.close()
        await super().shutdown(sockets)
        if isinstance(self._app, SyncApp):
            await asyncio.to_thread(self._app.board.finish)

    def run(self, sockets: list[socket.socket] | None = None) -> None:
        try:
            super().run(sockets)
        finally:
            self.settled.set()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.settled.set()


def _config(app: Starlette, how: Serving) -> uvicorn.Config:
    # What a stranger sends is no news: else anybody on the network could fill the log.
    logging.getLogger("uvicorn.error").addFilter(_is_ours)
    return uvicorn.Config(
        app,
        http=partial(GuardedConnection, patience=how.patience),  # type: ignore[arg-type]
        ssl_context_factory=_tls(how.certificate) if how.certificate else None,
        lifespan="off",
        ws="none",
        # A request may not say itself where it comes from, nor fill the log with its address.
        proxy_headers=False,
        access_log=False,
        log_level="warning",
        server_header=False,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=STOP_SECONDS,
        h11_max_incomplete_event_size=16 * 1024,
    )


def _allow_many_connections() -> None:
    """Each laptop holds two connections; most systems allow 1,024 files until asked for more."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - Windows has none

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = FILES if hard == resource.RLIM_INFINITY else min(FILES, hard)
        if soft != resource.RLIM_INFINITY and soft < wanted:
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _is_ours(record: logging.LogRecord) -> bool:
    return record.getMessage() != "Invalid HTTP request received."


def _tls(
    files: ServerCertificate,
) -> Callable[[uvicorn.Config, Callable[[], ssl.SSLContext]], ssl.SSLContext]:
    def make(_: uvicorn.Config, __: Callable[[], ssl.SSLContext]) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2  # phones at the booth may be old
        context.load_cert_chain(files.certificate, files.key)
        return context

    return make
