"use strict";
// Filters by family; and a click on a mark shows its note, a click on a note its mark.
const marks = [...document.querySelectorAll("mark")];
const notes = new Map([...document.querySelectorAll("li[id]")].map((note) => [note.id, note]));
const off = new Set();

function filter() {
  for (const note of notes.values()) note.hidden = off.has(note.dataset.family);
  for (const mark of marks) {
    const shown = mark.dataset.notes.split(" ").some((id) => !notes.get(id).hidden);
    mark.classList.toggle("off", !shown);
    mark.querySelectorAll("sup").forEach((sup) => { sup.hidden = notes.get(sup.dataset.note).hidden; });
  }
}

function show(ids) {
  document.querySelectorAll(".here").forEach((element) => element.classList.remove("here"));
  for (const id of ids) {
    notes.get(id).classList.add("here");
    marks.filter((mark) => mark.dataset.notes.split(" ").includes(id)).forEach((mark) => mark.classList.add("here"));
  }
}

document.querySelectorAll("fieldset input").forEach((input) => {
  input.addEventListener("change", () => {
    if (input.checked) off.delete(input.value); else off.add(input.value);
    filter();
  });
});
document.addEventListener("click", (event) => {
  const mark = event.target.closest("mark:not(.off)");
  const note = event.target.closest("li[id]");
  if (mark) {
    const ids = mark.dataset.notes.split(" ");
    show(ids);
    notes.get(ids[0]).scrollIntoView({ block: "nearest", behavior: "smooth" });
  } else if (note) {
    show([note.id]);
    marks.find((each) => each.dataset.notes.split(" ").includes(note.id))
      ?.scrollIntoView({ block: "nearest", behavior: "smooth" });
  }
});
