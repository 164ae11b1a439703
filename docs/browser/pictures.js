// Offers to step through each picture. What that needs is fetched when it is first used.

const pictureParts = document.querySelector(".timeline-parts template");

export function offer(figure) {
  const parts = pictureParts.content.cloneNode(true);
  const button = parts.querySelector(".timeline-start");
  const controls = parts.querySelector(".timeline-controls");
  button.addEventListener("click", async () => {
    try {
      const { step } = await import("./stepping.js");
      step(figure, button, controls);
    } catch (error) {
      button.textContent = button.dataset.failed;
      throw error;
    }
  });
  figure.querySelector(".timeline-foot").prepend(button);
}

for (const figure of document.querySelectorAll("figure.timeline")) {
  offer(figure);
}
