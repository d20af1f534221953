/*
 * Keeps where each page of the tab's history was scrolled to. A page opened by a link starts at its top; one that is gone back
 * to, or loaded anew, stands where it was left. The browser can't do so by itself: the pages are drawn after it has tried, and
 * what scrolls is not always its window.
 */
(() => {
  const STORE = 'usht.places';
  const KEPT = 60;
  const PATIENCE = 4000;
  const STEADY = 400;

  let places = {};
  try {
    places = JSON.parse(sessionStorage.getItem(STORE)) ?? {};
  } catch {
    // Nothing is kept where storage is off.
  }
  history.scrollRestoration = 'manual';

  const entry = () => history.state?.key ?? location.pathname + location.search;

  /** The entry that is shown. */
  let current = entry();
  /** The one that the person goes back or forward to, until the server has drawn it. */
  let awaited = null;
  let link = null;
  let attempt = 0;

  const grid = () => document.querySelector('main vaadin-grid');
  const scrollers = () =>
    [
      document.scrollingElement,
      document.querySelector('vaadin-app-layout')?.shadowRoot?.querySelector('[part~="content"]'),
      grid()?.shadowRoot?.querySelector('#table'),
    ].map((scroller) => scroller ?? null);

  /** The list's first row that is seen, and by how many pixels its top is above the list's. */
  function firstRow() {
    const list = grid();
    const index = list?._firstVisibleIndex ?? 0;
    const row = [...(list?.shadowRoot.querySelectorAll('#items > tr') ?? [])].find((known) => known.index === index);
    const table = scrollers()[2];
    return { index, above: row && table ? table.getBoundingClientRect().top - row.getBoundingClientRect().top : 0 };
  }

  function keep() {
    delete places[current];
    places[current] = { tops: scrollers().map((scroller) => scroller?.scrollTop ?? 0), row: firstRow(), link };
    Object.keys(places)
      .slice(0, -KEPT)
      .forEach((old) => delete places[old]);
    try {
      sessionStorage.setItem(STORE, JSON.stringify(places));
    } catch {
      // Full or off: then this page alone knows.
    }
  }

  /** Where the person was, as soon as there is enough of the page for it; never against their own scrolling. */
  function putBack(place, main) {
    const mine = ++attempt;
    const begun = performance.now();
    let steadySince = null;
    const step = () => {
      if (mine !== attempt) return;
      const now = performance.now();
      const [page, content, table] = scrollers();
      let there = true;
      if (place.tops[2] > 0) {
        const list = grid();
        const row = firstRow();
        if (!list || !(list.size > place.row.index)) there = false;
        else if (row.index !== place.row.index) {
          list.scrollToIndex(place.row.index);
          there = false;
        } else if (Math.abs(place.row.above - row.above) > 1) {
          table.scrollTop += place.row.above - row.above;
          there = Math.abs(place.row.above - firstRow().above) <= 1;
        }
      }
      [page, content].forEach((scroller, i) => {
        if (scroller && Math.abs(scroller.scrollTop - place.tops[i]) > 1) {
          scroller.scrollTop = place.tops[i];
          there = there && Math.abs(scroller.scrollTop - place.tops[i]) <= 1;
        }
      });
      steadySince = there ? (steadySince ?? now) : null;
      if ((there && now - steadySince > STEADY) || now - begun > PATIENCE) {
        focusLink(place, main);
        return;
      }
      requestAnimationFrame(step);
    };
    step();
  }

  /** Reading goes on at the link that led away. */
  function focusLink(place, main) {
    if (!place.link || (main.contains(document.activeElement) && document.activeElement !== main)) return;
    [...main.querySelectorAll('a[href]')]
      .find((known) => known.getAttribute('href') === place.link)
      ?.focus({ preventScroll: true });
  }

  const stop = () => {
    attempt++;
  };
  for (const byHand of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    addEventListener(byHand, stop, { capture: true, passive: true });
  }

  function leaving(event) {
    const anchor = event.composedPath().find((part) => part instanceof HTMLAnchorElement);
    link = anchor?.getAttribute('href') ?? null;
    keep();
  }
  addEventListener('click', leaving, { capture: true });
  addEventListener('keydown', (event) => event.key === 'Enter' && leaving(event), { capture: true });
  addEventListener('pagehide', keep);

  // The router goes there, back again until the server has answered, and there once more: only the first counts.
  addEventListener(
    'popstate',
    (event) => {
      const to = entry();
      if (!event.isTrusted || to === current || to === awaited) return;
      if (awaited === null) keep();
      awaited = to;
    },
    { capture: true },
  );

  for (const change of ['pushState', 'replaceState']) {
    const original = history[change].bind(history);
    history[change] = (...asked) => {
      original(...asked);
      if (awaited === null) current = entry();
    };
  }

  const loaded = performance.getEntriesByType('navigation')[0]?.type;

  window.usht = {
    ...window.usht,

    /**
     * The server has drawn a page.
     *
     * @param main its main part
     * @param first whether it is the first one since the browser loaded the program
     * @param other whether it is another page than before, and not the same with other filters
     */
    arrived(main, first, other) {
      const back = first ? (loaded === 'reload' || loaded === 'back_forward' ? current : null) : awaited;
      awaited = null;
      if (back !== null) {
        current = back;
        const place = places[back];
        if (place) putBack(place, main);
      } else if (other && !location.hash) {
        stop();
        scrollers().forEach((scroller) => scroller?.scrollTo({ top: 0, behavior: 'instant' }));
      }
      if (other && !main.contains(document.activeElement)) main.focus({ preventScroll: true });
    },
  };
})();
