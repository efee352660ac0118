"""How much one request may carry; imports nothing of the project.

Both ends keep them: the sender so that nothing is refused, the receiver so that nobody can fill
its memory. Sizes in bytes.
"""

from __future__ import annotations

COMPRESSED_MAX = 2 * 1024 * 1024
INFLATED_MAX = 16 * 1024 * 1024
FACTS_MAX = 1_000
"""A receiver stores so many in some 50 ms, as long as a capture may have to wait for it."""
FACT_MAX = 64 * 1024 + 4 * 1024
"""A body may have 64 KiB (boothapp.domain.vocabulary); the rest of a fact has room beside it."""

BATCH_MAX = COMPRESSED_MAX - 2 * FACT_MAX
"""What a sender puts into one batch before compression: even bytes that do not compress at all,
such as photographs of badges, then stay below COMPRESSED_MAX."""
