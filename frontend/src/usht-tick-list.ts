import { html, LitElement, nothing } from 'lit';

type Row = { id: string; name: string; place: string; present: boolean };
type Texts = { find: string; list: string; none: string; waiting: string; kept: string; count: string };
type Server = { tick(id: string, present: boolean): Promise<boolean> };

const AGAIN_MS = 8000;
const TOO_LONG_MS = 20000;

/**
 * A list to tick on a phone in the room. Each tick is kept by the browser until the server has answered it, so that none is lost
 * where the connection is, or the page is closed.
 */
class UshtTickList extends LitElement {
  static properties = {
    rows: { type: Array },
    texts: { type: Object },
    store: { type: String },
    typed: { state: true },
    pending: { state: true },
  };

  declare rows: Row[];
  declare texts: Texts | undefined;
  declare store: string;
  declare typed: string;
  declare pending: Record<string, boolean>;
  private sent = new Map<string, number>();
  private timer = 0;
  private readonly again = () => this.flush();

  constructor() {
    super();
    this.rows = [];
    this.store = '';
    this.typed = '';
    this.pending = {};
  }

  // The page's own styles hold.
  override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('online', this.again);
    this.timer = window.setInterval(this.again, AGAIN_MS);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('online', this.again);
    window.clearInterval(this.timer);
  }

  /** Takes up what an earlier page has kept; the server calls it when it can be answered. */
  resume() {
    try {
      this.pending = { ...JSON.parse(localStorage.getItem(this.store) ?? '{}'), ...this.pending };
    } catch {
      // What can't be read is of no use to anybody.
    }
    this.flush();
  }

  private flush() {
    const now = Date.now();
    Object.keys(this.pending)
      .filter((id) => now - (this.sent.get(id) ?? 0) > TOO_LONG_MS)
      .forEach((id) => this.send(id));
  }

  private keep() {
    try {
      if (Object.keys(this.pending).length === 0) {
        localStorage.removeItem(this.store);
      } else {
        localStorage.setItem(this.store, JSON.stringify(this.pending));
      }
    } catch {
      // Then it is kept as long as the page is.
    }
  }

  private tick(id: string, present: boolean) {
    this.pending = { ...this.pending, [id]: present };
    this.keep();
    this.send(id);
  }

  private send(id: string) {
    const server = (this as unknown as { $server?: Server }).$server;
    if (server === undefined) {
      return;
    }
    const present = this.pending[id];
    this.sent.set(id, Date.now());
    server.tick(id, present).then(
      (taken) => {
        this.sent.delete(id);
        if (this.pending[id] !== present) {
          return;
        }
        const { [id]: settled, ...rest } = this.pending;
        if (taken) {
          this.rows = this.rows.map((row) => (row.id === id ? { ...row, present: settled } : row));
        }
        this.pending = rest;
        this.keep();
      },
      () => this.sent.delete(id),
    );
  }

  private isPresent(row: Row) {
    return this.pending[row.id] ?? row.present;
  }

  override render() {
    const texts = this.texts;
    if (texts === undefined) {
      return nothing;
    }
    const words = this.typed.toLocaleLowerCase('nb').split(/\s+/);
    const shown = this.rows.filter((row) =>
      words.every((word) => `${row.name} ${row.place}`.toLocaleLowerCase('nb').includes(word)),
    );
    const present = this.rows.filter((row) => this.isPresent(row)).length;
    const waiting = Object.keys(this.pending).length;
    return html`
      <label class="usht-tick-find">
        <span>${texts.find}</span>
        <input
          type="search"
          autocomplete="off"
          .value=${this.typed}
          @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
        />
      </label>
      <p class="usht-tick-state" role="status">
        ${texts.count.replace('{0}', String(present)).replace('{1}', String(this.rows.length))}
        <span class=${waiting > 0 ? 'usht-tick-waiting' : 'usht-tick-kept'}
          >${waiting > 0 ? texts.waiting.replace('{0}', String(waiting)) : texts.kept}</span
        >
      </p>
      ${shown.length === 0 ? html`<p>${texts.none}</p>` : nothing}
      <ul class="usht-ticks" aria-label=${texts.list}>
        ${shown.map(
          (row) => html`<li>
            <label>
              <input
                type="checkbox"
                .checked=${this.isPresent(row)}
                @change=${(event: Event) => this.tick(row.id, (event.target as HTMLInputElement).checked)}
              />
              <span><span class="usht-tick-name">${row.name}</span> <span class="usht-caption">${row.place}</span></span>
            </label>
          </li>`,
        )}
      </ul>
    `;
  }
}

customElements.define('usht-tick-list', UshtTickList);
