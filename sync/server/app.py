"""Puts the server together from a store and a book of tokens; imports services and Starlette."""

from __future__ import annotations

from collections.abc import Callable

from starlette.applications import Starlette
from starlette.routing import Route

from boothapp.services.ports import Clock, Store, TokenBook
from sync.protocol.errors import RefusedError
from sync.server.api import Api, Limits, not_found, refuse


def create_app(
    stores: Callable[[str], Store],
    tokens: TokenBook,
    *,
    clock: Clock,
    limits: Limits | None = None,
) -> Starlette:
    """Return the application of a hub or the centre.

    `stores(org)` gives the store of an organisation; it is called for each request, from several
    threads, and only with the organisation of a token that `tokens` knows.
    """
    api = Api(stores, tokens, clock=clock, limits=limits or Limits())
    return Starlette(
        routes=[
            Route("/", api.front),
            Route("/v1/hello", api.hello),
            Route("/v1/facts", api.page, methods=["GET"]),
            Route("/v1/facts", api.push, methods=["POST"]),
            Route("/v1/health", api.health),
            Route("/v1/ready", api.ready),
        ],
        exception_handlers={RefusedError: refuse, 404: not_found, 405: not_found},
    )
