"""Tip 6: a description that says next to nothing."""

from ..finding import Finding, ask, mild, ok, strong, unknown, veto
from ..rule import Job, Option, rule
from ..settings import Profile
from ..words import count, usd


@rule(
    tip=6,
    title="Scanty details",
    summary="A few words only, from a client without a record",
    why="A post with hardly any details is mostly a waste, and often a scam. A client who has hired and spent a "
    "substantial amount may be short: they know what they want.",
    source="The post's tip 6. How few words are scanty, and how much is substantial, are our choice; one public guide "
    "also uses $1,000. A long text proves nothing: nearly 9 in 10 posts are machine-written (one blog's count, 2026).",
    reads="words truncated attachments client_hires client_total_spent",
    options=[
        Option("scanty", 30, "words", 5, 200, "Scanty below", "Our choice: no source gives a number"),
        Option("thin", 60, "words", 10, 400, "Minor below", "Our choice: twice as many"),
        Option(
            "substantial",
            1000,
            "dollars",
            0,
            100000,
            "Excused from a spend of",
            "Our choice; one public guide uses it too",
        ),
    ],
)
def scanty_details(job: Job, you: Profile, *, scanty: float, thin: float, substantial: float) -> Finding:
    """A very short text without an attachment is a deal-breaker from a client who never hired or never paid,
    a warning from one who paid little, and excused for one who hired and spent a substantial amount. A text
    that the page shows only in part is not judged.
    """
    if job.words is None:
        return unknown("Description not shown")
    if job.truncated:
        return unknown("Only a part of the description is shown")
    if job.words >= thin:
        return ok(f"{count(job.words, 'word')} of description", saw="words")
    few = f"Only {count(job.words, 'word')} of description"
    saw = "words client_hires client_total_spent"
    hires, spent = job.client_hires, job.client_total_spent
    if hires and spent is not None and spent >= substantial:
        says = f"{few}, but this client has hired and spent {usd(spent)}."
        return ok(
            f"{count(job.words, 'word')}, but a client who pays",
            says,
            saw=saw,
            excused_by="client_hires client_total_spent",
        )
    if job.attachments:
        return ok(f"{few}, with an attachment", saw="words attachments", excused_by="attachments")
    if job.words >= scanty:
        return mild(few, saw="words")
    if hires == 0 or spent == 0:
        never = (
            "hired or paid anyone"
            if not hires and not spent
            else "hired anyone"
            if hires == 0
            else "paid anyone"
        )
        return veto(few, f"{few}, and this client has never {never}.", saw=saw)
    if hires is None or spent is None:
        return ask(
            few, f"{few}, and what this client hired and spent is not shown here: look at it first.", saw=saw
        )
    return strong(few, f"{few}, and this client has spent no more than {usd(spent)}.", saw=saw)
