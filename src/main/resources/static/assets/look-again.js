// Shows how far something is, every few seconds and only while the page is looked at. Without this a link looks again.
const part = document.querySelector("[data-look-again]");

async function look() {
  if (document.visibilityState === "visible") {
    const answer = await fetch(location.href, { redirect: "error" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.querySelector("[data-look-again]");
    if (!now) {
      location.reload();
      return;
    }
    part.replaceChildren(...now.childNodes);
  }
  setTimeout(look, Number(part.dataset.lookAgain) * 1000);
}

setTimeout(look, Number(part.dataset.lookAgain) * 1000);
