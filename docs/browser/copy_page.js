// Beside the link to the page as Markdown, a button that copies it.

const link = document.querySelector(".page-markdown");
const icons = document.querySelector(".page-copy-icons")?.content.children;
const SHOWN = 3000; // milliseconds that the button tells how it went

if (link && icons && navigator.clipboard) {
  const [idle, done, refused] = icons;
  const { copy, copied, failed } = link.dataset;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "md-content__button md-icon page-copy";
  button.title = copy;
  button.setAttribute("aria-label", copy);
  button.append(idle);
  const status = document.createElement("span");
  status.className = "page-copy-status";
  status.setAttribute("role", "status");
  let timer;

  const tell = (icon, text) => {
    button.replaceChildren(icon);
    status.textContent = text;
    clearTimeout(timer);
    timer = setTimeout(() => {
      button.replaceChildren(idle);
      status.textContent = "";
    }, SHOWN);
  };

  button.addEventListener("click", async () => {
    try {
      const answer = await fetch(link.href);
      if (!answer.ok) {
        throw new Error(answer.statusText);
      }
      await navigator.clipboard.writeText(await answer.text());
      tell(done, copied);
    } catch {
      tell(refused, failed);
    }
  });
  link.after(button, status);
}
