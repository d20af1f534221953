/** What a press is meant for. */
const PRESSED = 'a[href], button, input, label, summary, [role="button"]';

/** What a hand moves while it presses, in CSS pixels. */
const TREMBLE = 6;

type Press = { target: HTMLElement; at: DOMRect; x: number; y: number };

let press: Press | undefined;

/**
 * A press counts where it began. As the field before loses the focus, its message may go or another come, so that
 * the button is no longer below the mouse when that is let go; the browser then clicks what both have in common.
 */
function begin(event: PointerEvent): void {
  const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  const target =
    event.pointerType === 'mouse' && event.button === 0 && isPlain
      ? event
          .composedPath()
          .find((node): node is HTMLElement => node instanceof HTMLElement && node.matches(PRESSED))
      : undefined;
  press = target && { target, at: target.getBoundingClientRect(), x: event.clientX, y: event.clientY };
}

function end(event: PointerEvent): void {
  const begun = press;
  press = undefined;
  if (!begun?.target.isConnected || event.composedPath().includes(begun.target)) {
    return;
  }
  const stayed = Math.hypot(event.clientX - begun.x, event.clientY - begun.y) <= TREMBLE;
  const now = begun.target.getBoundingClientRect();
  if (stayed && (now.top !== begun.at.top || now.left !== begun.at.left)) {
    begun.target.click();
  }
}

addEventListener('pointerdown', begin, true);
addEventListener('pointerup', end, true);
addEventListener('pointercancel', () => (press = undefined), true);
