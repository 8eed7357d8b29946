// The toolbar icon repeats the verdict of the job that a tab is about: a page can draw anything, but not there.

const SIGNS = Object.freeze({
  apply: { text: "✓", color: "#0b6b3a", word: "Apply" },
  caution: { text: "!", color: "#8a5200", word: "Caution" },
  skip: { text: "–", color: "#a8261c", word: "Skip" },
});

/**
 * @param {number | undefined} tabId
 * @param {any} verdict null for none
 */
export async function showVerdict(tabId, verdict) {
  const sign = SIGNS[/** @type {keyof typeof SIGNS} */ (verdict?.verdict)];
  try {
    await chrome.action.setBadgeText({ tabId, text: sign?.text ?? "" });
    await chrome.action.setTitle({ tabId, title: sign ? `SureBid: ${sign.word}. ${verdict.headline}` : "SureBid" });
    if (sign) {
      await chrome.action.setBadgeBackgroundColor({ tabId, color: sign.color });
      await chrome.action.setBadgeTextColor({ tabId, color: "#ffffff" });
    }
  } catch {
    // The tab was closed meanwhile: there is nobody to tell.
  }
}
