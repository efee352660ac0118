"""Puts the server together from a store and a book of tokens; imports services and Starlette."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route

from boothapp.services.device_ports import TokenBook
from boothapp.services.ports import Bell, Clock, Store
from sync.protocol.errors import RefusedError
from sync.protocol.live import BEAT_SECONDS
from sync.server.api import Api
from sync.server.board import Board
from sync.server.crowd import Crowd
from sync.server.enrolment import Enrolment
from sync.server.gate import Gate, Limits
from sync.server.live import Live
from sync.server.refusal import not_found, refuse

if TYPE_CHECKING:
    from sync.server.metrics import Metrics


def _counted(metrics: Metrics | None) -> list[Middleware]:
    if metrics is None:
        return []
    # Where nothing is counted nothing needs prometheus-client, such as in the demo's window.
    from sync.server.metrics import Counted  # noqa: PLC0415

    return [Middleware(Counted, metrics=metrics)]


class SyncApp(Starlette):
    """The application, with what must end before a server can."""

    def __init__(self, board: Board, **options: Any) -> None:
        super().__init__(**options)
        self.board = board


def create_app(
    stores: Callable[[str], Store],
    tokens: TokenBook,
    *,
    clock: Clock,
    limits: Limits | None = None,
    bell: Bell | None = None,
    metrics: Metrics | None = None,
    beat_seconds: float = BEAT_SECONDS,
) -> SyncApp:
    """Return the application of a hub or the centre.

    `stores(org)` gives the store of an organisation; it is called for each request, from several
    threads, and only with the organisation of a token that `tokens` knows. `bell` tells of facts
    that other processes put into the same database; `metrics` count what is answered.
    """
    limits = limits or Limits()
    gate = Gate(tokens, clock=clock, limits=limits)
    board = Board(bell, most=limits.streams)
    api = Api(gate, stores, tokens, board, took=metrics.took if metrics else None)
    live = Live(gate, stores, tokens, board, beat_seconds=beat_seconds)
    enrolment = Enrolment(gate, stores, tokens, clock=clock)
    return SyncApp(
        board,
        routes=[
            Route("/", api.front),
            Route("/v1/hello", api.hello),
            Route("/v1/facts", api.page, methods=["GET"]),
            Route("/v1/facts", api.push, methods=["POST"]),
            Route("/v1/live", live.live),
            Route("/v1/join", enrolment.join, methods=["POST"]),
            Route("/v1/token", enrolment.token, methods=["POST"]),
            Route("/v1/health", api.health),
            Route("/v1/ready", api.ready),
        ],
        exception_handlers={RefusedError: refuse, 404: not_found, 405: not_found},
        middleware=[*_counted(metrics), Middleware(Crowd, most=limits.requests)],
    )
