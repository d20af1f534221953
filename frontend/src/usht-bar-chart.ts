import type { BarSeriesOption } from 'echarts/charts';
import type {
  GridComponentOption,
  LegendComponentOption,
  TooltipComponentOption,
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { escape, number, UshtChart } from './usht-chart';

type Option = ComposeOption<
  BarSeriesOption | GridComponentOption | LegendComponentOption | TooltipComponentOption
>;

type Bar = { label: string; values: number[]; end: string; href: string };

type Hovered = { seriesName: string; value: number; name: string };

const BAR_HEIGHT = 30;
const LEGEND_HEIGHT = 34;
const NARROW = 480;

/** Room for one letter or digit of a label, in CSS pixels. */
const LETTER = 8;

/** Lying bars, one series or several stacked. */
export class UshtBarChart extends UshtChart<Option> {
  static override properties = { ...UshtChart.properties, series: {}, bars: {} };

  declare series: string[];
  declare bars: Bar[];

  constructor() {
    super();
    this.series = [];
    this.bars = [];
  }

  protected override plotHeight(): number {
    return this.bars.length * BAR_HEIGHT + (this.isStacked ? LEGEND_HEIGHT : 0) + 8;
  }

  protected override hrefOf(part: unknown): string {
    return this.bars[(part as { dataIndex: number }).dataIndex]?.href ?? '';
  }

  protected override option(width: number): Option {
    const ink = this.colour('--usht-ink');
    const text = { color: ink, fontFamily: this.font, fontSize: 13 };
    const longest = Math.max(...this.bars.map((bar) => bar.label.length), 0) * LETTER;
    const labelWidth = Math.min(longest, width < NARROW ? Math.round(width * 0.36) : 190);
    const totals = this.bars.map((_, at) => this.end(at).length);
    const right = Math.max(...totals, 0) * LETTER + 12;
    return {
      animation: false,
      textStyle: { fontFamily: this.font },
      grid: { left: labelWidth + 12, right, top: this.isStacked ? LEGEND_HEIGHT : 0, bottom: 4 },
      legend: { show: this.isStacked, top: 0, left: 0, textStyle: text, itemWidth: 12, itemHeight: 12, icon: 'roundRect' },
      tooltip: {
        ...this.tooltip,
        trigger: 'axis',
        axisPointer: { type: 'none' },
        formatter: (hovered) => this.describe(hovered as unknown as Hovered[]),
      },
      xAxis: { type: 'value', show: false, max: 'dataMax' },
      yAxis: {
        type: 'category',
        inverse: true,
        data: this.bars.map((bar) => bar.label),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { ...text, width: labelWidth, overflow: 'truncate', interval: 0, align: 'left', margin: labelWidth + 8 },
      },
      series: this.series.map((name, at) => ({
        type: 'bar',
        name,
        stack: 'all',
        barWidth: 16,
        cursor: this.bars.some((bar) => bar.href) ? 'pointer' : 'default',
        itemStyle: { color: this.colour(`--usht-series-${(at % 6) + 1}`), borderRadius: this.isStacked ? 0 : 4 },
        emphasis: { disabled: true },
        data: this.bars.map((bar) => bar.values[at] ?? 0),
        label: {
          show: at === this.series.length - 1,
          position: 'right',
          ...text,
          formatter: ({ dataIndex }) => this.end(dataIndex),
        },
      })),
    };
  }

  private get isStacked(): boolean {
    return this.series.length > 1;
  }

  private end(index: number): string {
    return this.bars[index]?.end || number(this.total(index));
  }

  private total(index: number): number {
    return (this.bars[index]?.values ?? []).reduce((sum, value) => sum + value, 0);
  }

  private describe(hovered: Hovered[]): string {
    const lines = hovered.map((part) => `${escape(part.seriesName)}: <b>${number(part.value)}</b>`);
    return `${escape(hovered[0]?.name ?? '')}<br>${lines.join('<br>')}`;
  }
}

customElements.define('usht-bar-chart', UshtBarChart);
