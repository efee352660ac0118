"""`boothapp serve`: the central server, until it is stopped."""

from __future__ import annotations

import argparse
import importlib
import os
import shutil
import signal
import socket
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from types import FrameType
from typing import TYPE_CHECKING

from boothapp.commands.centre import centre_store, open_centre
from boothapp.commands.node import wall_clock
from boothapp.commands.server_certificate import certificate_for
from boothapp.domain.errors import UserError
from sync.server.app import create_app
from sync.server.serve import Address, Serving, listen, serve
from sync.server.workers import Workers

if TYPE_CHECKING:
    from sync.server.metrics import Metrics

_FILES = "PROMETHEUS_MULTIPROC_DIR"


def run(args: argparse.Namespace) -> int:
    """Serve until SIGINT or SIGTERM; both end it in order, with exit code 0."""
    if args.workers > 1 and not str(args.database_url or "").startswith("postgres"):
        raise UserError(
            "Several workers need PostgreSQL.",
            "Two processes that write one SQLite file wait for each other.",
            "Give --database-url postgresql://…, or leave --workers out.",
        )
    with open_centre(args):
        certificate = certificate_for(args)  # and the schema, before several would make them
    listening = listen(args.host, args.port)
    address = Address(args.host, listening.getsockname()[1], certificate is not None)
    with listening:
        if args.workers > 1:
            _serve_by_many(args, listening, address)
        else:
            _serve_alone(args, listening, address)
    return 0


def _serve_alone(args: argparse.Namespace, listening: socket.socket, address: Address) -> None:
    metrics = None
    if args.metrics_port is not None:
        metrics = importlib.import_module("sync.server.metrics").Metrics()
        _show_metrics(args.metrics_port, metrics.registry)
    _work(args, listening, metrics=metrics, address=address)


def _serve_by_many(args: argparse.Namespace, listening: socket.socket, address: Address) -> None:
    with _counting(args) as died:
        _greet(address)
        Workers(partial(_work_counted, args), listening, args.workers, died=died).run()


def _work_counted(args: argparse.Namespace, listening: socket.socket) -> None:
    metrics = None
    if args.metrics_port is not None:
        metrics = importlib.import_module("sync.server.metrics").Metrics()
    _work(args, listening, metrics=metrics)


def _work(
    args: argparse.Namespace,
    listening: socket.socket,
    *,
    metrics: Metrics | None,
    address: Address | None = None,
) -> None:
    for stop in (signal.SIGINT, signal.SIGTERM):
        # The server hands the signal on once its requests are answered; then the database closes.
        signal.signal(stop, _leave)
    with open_centre(args) as database:
        app = create_app(
            lambda org: centre_store(database, org),
            database.tokens(),
            clock=wall_clock,
            bell=database.bell(),
            metrics=metrics,
        )
        if address is not None:
            _greet(address)
        serve(app, listening, Serving(certificate_for(args)))


@contextmanager
def _counting(args: argparse.Namespace) -> Iterator[Callable[[int], None] | None]:
    """Show what all workers count together, which they write into files of a folder."""
    if args.metrics_port is None:
        yield None
        return
    folder = tempfile.mkdtemp(prefix="boothapp-metrics-")
    os.environ[_FILES] = folder  # read when prometheus-client is imported, here and in the workers
    try:
        client = importlib.import_module("prometheus_client")
        together = importlib.import_module("prometheus_client.multiprocess")
        registry = client.CollectorRegistry()
        together.MultiProcessCollector(registry)
        _show_metrics(args.metrics_port, registry)
        yield together.mark_process_dead
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _show_metrics(port: int, registry: object) -> None:
    """Serve the figures at this machine's own address: who may read them is its owner's choice."""
    client = importlib.import_module("prometheus_client")
    try:
        client.start_http_server(port, addr="127.0.0.1", registry=registry)
    except OSError as error:
        raise UserError(
            f"The figures cannot be shown at port {port}.",
            f"{error.strerror}.",
            "Choose another --metrics-port.",
        ) from error


def _greet(address: Address) -> None:
    print(f"boothapp serves at {address.url}; stop it with Ctrl+C", flush=True)


def _leave(_signal: int, _frame: FrameType | None) -> None:
    sys.exit(0)
