"""What this store knows of a peer's log, and how that moves; imports services and protocol only.

Each mark is read again inside the transaction that moves it: the window and the command line may
sync the same store at once, and a mark must never claim more than was exchanged.
"""

from __future__ import annotations

from dataclasses import replace

from boothapp.services.ports import Peer, Reader, UnitOfWork
from sync.protocol.messages import Seen


def peer_of(reader: Reader, peer: str) -> Peer:
    """What is known of a peer; a peer never met holds nothing and gave nothing."""
    return reader.peer(peer) or Peer(peer)


def seen_of(reader: Reader, peer: str) -> Seen:
    """The furthest point of the peer's log that was ever seen from here, also in an answer to a
    push: what was pushed must count as lost when the peer is restored from before it."""
    point = reader.setting(_key(peer))
    if isinstance(point, list) and len(point) == 2:
        position, chain = point
        if isinstance(position, int) and isinstance(chain, str):
            return Seen(peer, position, chain)
    return Seen(peer, 0, "")


def saw(uow: UnitOfWork, peer: str, position: int, chain: str) -> None:
    """Keep a point of the peer's log if it is the furthest."""
    if position > seen_of(uow, peer).position:
        uow.put_setting(_key(peer), [position, chain])


def pushed(uow: UnitOfWork, peer: str, after: int, upto: int) -> None:
    """Note that the peer holds all own positions after `after` up to `upto`."""
    known = peer_of(uow, peer)
    if after <= known.pushed < upto:
        uow.put_peer(replace(known, pushed=upto))


def pulled(uow: UnitOfWork, peer: str, after: int, upto: int, chain: str) -> None:
    """Note that the peer's positions after `after` up to `upto`, where its log has `chain`, are
    all held here."""
    known = peer_of(uow, peer)
    if after <= known.cursor < upto:
        uow.put_peer(replace(known, cursor=upto, chain=chain))


def forget(uow: UnitOfWork, peer: str) -> None:
    """Believe nothing any more of what the peer holds: its log is not the one that was known. Even
    what came from it once is offered again, for it may have lost that."""
    uow.put_peer(Peer(peer, echo_upto=uow.head().position))
    uow.put_setting(_key(peer), None)


def _key(peer: str) -> str:
    return f"sync.seen.{peer}"
