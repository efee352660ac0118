"""Deflate in both directions, bounded; imports limits only.

`deflate` of HTTP is the zlib format (RFC 9110, 8.4.1.2): in every standard library.
"""

from __future__ import annotations

import zlib

from sync.protocol.limits import INFLATED_MAX

ENCODING = "deflate"
_LEVEL = 1
"""On batches of facts level 1 costs a quarter of level 6's time for a tenth more bytes."""


class TooLargeError(Exception):
    """A body has more bytes than this side is ready to hold."""


class NotDeflatedError(Exception):
    """A body that calls itself deflated is not, or was cut."""


def deflate(data: bytes) -> bytes:
    """Compress a body."""
    return zlib.compress(data, _LEVEL)


def inflate(data: bytes, *, limit: int = INFLATED_MAX) -> bytes:
    """Decompress a body without ever holding more than `limit` bytes of it.

    Raises TooLargeError for a bomb and NotDeflatedError for anything else that is wrong.
    """
    stream = zlib.decompressobj()
    try:
        out = stream.decompress(data, limit)
        if stream.unconsumed_tail and stream.decompress(stream.unconsumed_tail, 1):
            raise TooLargeError
    except zlib.error as error:
        raise NotDeflatedError from error
    if not stream.eof or stream.unused_data:
        raise NotDeflatedError
    return out
