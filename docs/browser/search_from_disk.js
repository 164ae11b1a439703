// Search in the copy that is read from disk: a page that has no server may start no file
// as a worker, but a text. `source` stands above: docs/generator/offline.py.

window.Worker = class extends Worker {
  constructor() {
    const text = new Blob([source], { type: "text/javascript" });
    super(URL.createObjectURL(text));
  }
};
