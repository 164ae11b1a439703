// Lets the button beside the link to the page as Markdown copy that.

const copyButton = document.querySelector(".page-copy");
const SHOWN = 3000; // milliseconds that the button tells how it went

if (copyButton && navigator.clipboard) {
  const status = document.querySelector(".page-copy-status");
  const { copied, failed } = copyButton.dataset;
  let timer;

  const tell = (how, text) => {
    copyButton.dataset.how = how;
    status.textContent = text;
    clearTimeout(timer);
    timer = setTimeout(() => {
      delete copyButton.dataset.how;
      status.textContent = "";
    }, SHOWN);
  };

  copyButton.addEventListener("click", async () => {
    try {
      const answer = await fetch(document.querySelector(".page-markdown").href);
      if (!answer.ok) {
        throw new Error(answer.statusText);
      }
      await navigator.clipboard.writeText(await answer.text());
      tell("well", copied);
    } catch {
      tell("badly", failed);
    }
  });
  copyButton.hidden = false;
}
