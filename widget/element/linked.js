// Pages whose link contains a key in the fragment. When a link to the same page with another fragment is followed, the browser
// loads nothing, so the page would keep the previous key, or have none.

const has_key = () => /^#med/i.test(location.hash);

/** Redirects links with a key from the page for unsealed rounds to the page for sealed rounds. Its address is in `data-sealed`. */
export function redirect(tag) {
  const to = document.querySelector(`${tag}[data-sealed]`)?.dataset.sealed;
  const go = () => to && has_key() && location.replace(to + location.hash);
  addEventListener("hashchange", go);
  go();
}

/** Reloads the page when a link with a key is followed on it. */
export function reload(tag) {
  if (document.querySelector(`${tag}:not([key])`)) addEventListener("hashchange", () => has_key() && location.reload());
}
