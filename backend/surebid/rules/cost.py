"""What the proposal costs, in Connects and in dollars."""

from ..finding import Finding, info, unknown
from ..rule import Job, rule
from ..settings import Profile
from ..words import count, price


@rule(
    tip=0,
    title="Cost",
    summary="What the proposal costs, and what it leaves you",
    why="Connects come back only if the client cancels before any contract or Upwork removes the post: not if the post "
    "expires, somebody else is picked, or you withdraw. The number can change while the post is open.",
    source="$0.15 for a Connect [F3]; what comes back [F9]; the number can change [F6]; being invited costs none [F7].",
    reads="connects_required connects_available invited",
)
def cost(job: Job, you: Profile) -> Finding:
    """Good to know, and never more: the Connects that the page asks for, at your price, and what is left of the
    balance that the page shows. Answering an invitation costs none.
    """
    if job.invited:
        return info(
            "You are invited: 0 Connects",
            "You are invited: answering costs 0 Connects = $0.00.",
            saw="invited",
        )
    if job.connects_required is None:
        return unknown("Connects not shown")
    costs = price(job.connects_required, you.connect_price)
    if job.connects_available is None:
        return info(costs, f"{costs} to apply.", saw="connects_required")
    left = job.connects_available - job.connects_required
    saw = "connects_required connects_available"
    if left < 0:
        missing = price(-left, you.connect_price)
        return info(
            costs, f"{costs} to apply. You have {job.connects_available}: {missing} more to buy.", saw=saw
        )
    of_yours = costs.replace(
        f"{count(job.connects_required, 'Connect')}",
        f"{job.connects_required} of your {count(job.connects_available, 'Connect')}",
    )
    return info(costs, f"{of_yours} to apply; {left:,} left.", saw=saw)
