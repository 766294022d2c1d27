// Pages work without this. It brings what GOV.UK Frontend does for forms: focus on what is wrong, no double sending.
import { initAll } from "/assets/govuk-frontend.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();
if (document.querySelector("[data-look-again]")) {
  import("/assets/look-again.js");
}
