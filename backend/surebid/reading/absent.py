"""What a missing line says, where its block is on the page: never viewed, nobody hired, nothing spent."""

from collections.abc import Collection, Mapping

from .facts import ABSENT_LINE, Fact
from .fields import ACTIVITY, CLIENT

NEVER = "never"
"""The value of `last_viewed` when the client has not looked since posting: Upwork leaves the line out."""

# A block whose own lines were not read may be half loaded, or the one that logged-out visitors get.
_ACTIVITY_PROOF = ("proposals", "interviewing", "invites_sent", "unanswered_invites")
_CLIENT_PROOF = ("client_jobs_posted", "client_hire_rate")


def absent_lines(
    given: Collection[str], blocks: Collection[str], facts: Mapping[str, Fact]
) -> dict[str, Fact]:
    """The facts that follow from lines which are not among the `given` fields, readable or not."""
    values: dict[str, str | int | float] = {}
    if ACTIVITY in blocks and any(name in facts for name in _ACTIVITY_PROOF):
        values |= {"last_viewed": NEVER, "hires": 0}
    # An enterprise client may hide what others show.
    hidden = "client_enterprise" in facts and facts["client_enterprise"].value
    if CLIENT in blocks and not hidden and any(name in facts for name in _CLIENT_PROOF):
        values["client_total_spent"] = 0.0
    return {name: Fact(value, None, ABSENT_LINE) for name, value in values.items() if name not in given}
