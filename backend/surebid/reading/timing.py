"""What the times of one sighting say about each other."""

from datetime import datetime

from .ages import Age, hours_between
from .job_id import created_at

OLDER_THAN_POST = "it is older than the post itself"


def sharpen(posted: Age, job_id: str | None, seen_at: datetime | None) -> Age:
    """The age of a post, exact if its id's creation time lies within the text's grain.

    Where the two disagree the text stands: a page left open grows stale, and an id may be of another kind.
    """
    created = created_at(job_id)
    if created is None or seen_at is None:
        return posted
    hours = hours_between(created, seen_at)
    if abs(hours - posted.hours) > posted.grain:
        return posted
    return Age(max(hours, 0.0), 0.0, posted.renewed)


def viewed_before_posted(viewed: Age, posted: Age) -> bool:
    """Whether a view would be older than the post by more than both texts' grains: one of them is misread.

    The age of a renewed post may count from its renewal, which views can precede.
    """
    return not posted.renewed and viewed.hours - viewed.grain > posted.hours + posted.grain
