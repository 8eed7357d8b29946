// Opens the welcome page when SureBid was installed: once, and never after an update.

/**
 * For chrome.runtime.onInstalled.
 * @param {{reason: string}} details
 */
export async function welcomeNewcomer({ reason }) {
  if (reason === "install") await chrome.tabs.create({ url: chrome.runtime.getURL("extension/welcome/welcome.html") });
}
