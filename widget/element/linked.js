// Pages whose link carries a key behind `#`. A browser that follows a link to the same page with another fragment loads nothing, so the
// page would go on with the key that it had, or without one.

const has_key = () => /^#med/i.test(location.hash);

/** Sends links with a key from the page of rounds that are not sealed to the page of those that are, whose address the element has. */
export function redirect(tag) {
  const to = document.querySelector(`${tag}[data-sealed]`)?.dataset.sealed;
  const go = () => to && has_key() && location.replace(to + location.hash);
  addEventListener("hashchange", go);
  go();
}

/** Loads the page anew when a link with another key is followed on it. */
export function reload(tag) {
  if (document.querySelector(`${tag}:not([key])`)) addEventListener("hashchange", () => has_key() && location.reload());
}
