import type { ECharts, EChartsCoreOption } from 'echarts/core';
import { css, html, LitElement } from 'lit';

const systemScheme = window.matchMedia('(prefers-color-scheme: dark)');

/** Any CSS colour as one that ECharts can read and mix: it knows rgb(), and neither oklch() nor light-dark(). */
const toRgb = (() => {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  return (colour: string): string => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    return `rgba(${red},${green},${blue},${(alpha ?? 255) / 255})`;
  };
})();

const norwegian = new Intl.NumberFormat('nb-NO');

/** A number with hard spaces, as in the table twin. */
export const number = (value: number): string => norwegian.format(value);

/** Texts come from people; a tooltip is HTML. */
export const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * What our charts share: one picture for screen readers (the numbers are in the table twin beside it), colours from
 * the style sheet, drawn anew when these, the size or the data change.
 */
export abstract class UshtChart<Option extends EChartsCoreOption> extends LitElement {
  static override properties = { label: {} };

  static override styles = css`
    :host {
      display: block;
      min-width: 0;
    }
    :host([hidden]) {
      display: none;
    }
    #plot {
      inline-size: 100%;
    }
    #probe {
      display: none;
    }
  `;

  declare label: string;

  private init?: (typeof import('./usht-echarts'))['init'];
  private chart?: ECharts;
  private drawnWidth = 0;
  private readonly resized = new ResizeObserver(() => this.whenResized());
  private readonly schemeChosen = new MutationObserver(() => this.draw());
  private readonly schemeChanged = () => this.draw();

  constructor() {
    super();
    this.label = '';
  }

  /** What to draw in a picture that wide. */
  protected abstract option(width: number): Option;

  /** How high the picture gets, in pixels. */
  protected abstract plotHeight(width: number): number;

  /** Where a click on that part leads; empty for nowhere. */
  protected abstract hrefOf(part: unknown): string;

  /** The value of a custom property as a colour. */
  protected colour(property: string): string {
    const probe = this.renderRoot.querySelector<HTMLElement>('#probe')!;
    probe.style.color = `var(${property})`;
    return toRgb(getComputedStyle(probe).color);
  }

  /** The font of the page around. */
  protected get font(): string {
    return getComputedStyle(this).fontFamily;
  }

  /** How a tooltip looks. */
  protected get tooltip() {
    return {
      backgroundColor: this.colour('--usht-surface-raised'),
      borderColor: this.colour('--usht-line'),
      textStyle: { color: this.colour('--usht-ink'), fontFamily: this.font, fontSize: 13 },
      confine: true,
    };
  }

  override connectedCallback() {
    super.connectedCallback();
    this.resized.observe(this);
    this.schemeChosen.observe(document.documentElement, { attributeFilter: ['theme', 'style'] });
    systemScheme.addEventListener('change', this.schemeChanged);
    if (this.init) {
      this.draw();
    } else {
      void this.load();
    }
  }

  private async load() {
    this.init = (await import('./usht-echarts')).init;
    this.draw();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.schemeChosen.disconnect();
    systemScheme.removeEventListener('change', this.schemeChanged);
    this.chart?.dispose();
    this.chart = undefined;
  }

  override render() {
    return html`<div id="plot" role="img" aria-label=${this.label}></div>
      <span id="probe"></span>`;
  }

  override updated() {
    this.draw();
  }

  private whenResized() {
    if (Math.abs(this.clientWidth - this.drawnWidth) > 1) {
      this.draw();
    }
  }

  private draw() {
    const width = this.clientWidth;
    const plot = this.renderRoot.querySelector<HTMLElement>('#plot');
    if (!plot || !this.isConnected || width === 0) {
      return;
    }
    this.drawnWidth = width;
    const height = this.plotHeight(width);
    // At once, so that nothing below moves when the drawing comes.
    plot.style.height = `${height}px`;
    if (!this.init) {
      return;
    }
    if (!this.chart) {
      this.chart = this.init(plot, undefined, { renderer: 'svg', width, height });
      this.chart.on('click', (event) => this.open(this.hrefOf(event)));
    }
    this.chart.resize({ width, height });
    this.chart.setOption(this.option(width), { notMerge: true });
  }

  private open(href: string) {
    if (!href) {
      return;
    }
    // A real link, so that the router opens it in this tab as it does any other.
    const link = document.createElement('a');
    link.href = href;
    this.append(link);
    link.click();
    link.remove();
  }
}
