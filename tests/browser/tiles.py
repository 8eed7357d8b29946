"""Search tiles made by the hundred, in the shape of the sample pages, for lists that grow, change and move on."""

import json

STEP = 4194304
"""Ids this far apart are a millisecond of posting time apart."""

first_uid = 1990000000000000000


def other_jobs() -> None:
    """Use ids that no list has had before: the extension remembers the verdicts of tiles that it has seen."""
    global first_uid
    first_uid += 1_000_000 * STEP


MAKE = """
window.makeTile = (uid, proposals = "5 to 10") => {
  const tile = document.createElement("article");
  tile.className = "job-tile cursor-pointer air3-card";
  tile.dataset.evJobUid = uid;
  tile.dataset.test = "JobTile";
  tile.innerHTML = `
    <div class="job-tile-header"><div data-test="JobTileHeader">
      <small data-test="job-pubilshed-date"><span>Posted</span> <span>2 hours ago</span></small>
      <div class="air3-line-clamp-wrapper"><div class="air3-line-clamp"><h2 class="job-tile-title">
        <a class="up-n-link" href="/jobs/A-Job_~02${uid}/">Job number ${uid}</a></h2></div></div></div></div>
    <div data-test="JobTileDetails">
      <ul data-test="JobInfoClient"><li data-test="payment-verified"><div>Payment verified</div></li>
        <li data-test="total-spent"><div><strong>$6K+</strong> <span>spent</span></div></li></ul>
      <ul data-test="JobInfo"><li data-test="job-type-label"><strong>Hourly: $15.00 - $30.00</strong></li>
        <li data-test="experience-level"><strong>Intermediate</strong></li></ul>
      <div class="air3-line-clamp-wrapper" data-test="UpCLineClamp JobDescription"><div class="air3-line-clamp">
        <p class="text-body-sm">${"A few words about the work that is to be done here. ".repeat(12)}</p></div></div>
      <div data-test="TokenClamp JobAttrs"><span data-test="token"><span>Python</span></span>
        <span data-test="token"><span>Flask</span></span></div>
      <ul><li data-test="proposals-tier">Proposals: <strong>${proposals}</strong></li></ul></div>`;
  return tile;
};
window.addTiles = (first, count, proposals) => {
  const list = document.querySelector("section[data-test~=JobsList]");
  for (let index = 0; index < count; index++) {
    list.append(makeTile(String(BigInt(first) + BigInt(index) * 4194304n), proposals));
  }
};
"""

STYLE = "body{font:16px sans-serif;margin:0 20px}article{border:1px solid #ddd;padding:12px;margin:8px 0}"


def uid(index: int) -> str:
    """The id of the tile number `index`."""
    return str(first_uid + index * STEP)


def page(count: int = 0, script: str = "") -> str:
    """A search page with so many tiles, made as the page's own script would make them."""
    return (
        f"<!doctype html><html lang='en'><title>Search</title><style>{STYLE}</style><body><main>"
        f"<section data-test='JobsList'></section></main><script>{MAKE}"
        f"addTiles({json.dumps(uid(0))}, {count});{script}</script></body></html>"
    )
